import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID } from '../put-password.ts';
import { answerOf, dial, head } from './raw.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());

const tokens = `/_mock/worlds/${environmentID}/tokens`;
const statusOf = (answer: string) => answer.split('\r\n', 1)[0];

/** The status line of a request for a worker's token, with these header fields. */
const askForToken = async (url: string, ...fields: string[]) => {
  const body = ['Content-Type: application/json', 'Content-Length: 2', 'Connection: close'];
  return statusOf(await answerOf(url, `${head(`POST ${tokens} HTTP/1.1`, ...fields, ...body)}{}`));
};

describe('the name that a request is sent to', () => {
  it('gives a page of another site no token, even when it leads its own name here', async () => {
    const evil = 'evil.example:4010';
    expect(await askForToken(mock.url, 'Host: 127.0.0.1')).toBe('HTTP/1.1 200 OK');
    expect(await askForToken(mock.url, `Host: ${evil}`, `Origin: http://${evil}`)).toBe(
      'HTTP/1.1 403 Forbidden',
    );
    expect(await askForToken(mock.url, 'Host: null', 'Origin: null')).toBe(
      'HTTP/1.1 403 Forbidden',
    );
  });

  it('is judged on ::1 too', async () => {
    const local = await startMock({ host: '::1', quiet: true });
    expect(await askForToken(local.url, 'Host: [::1]')).toBe('HTTP/1.1 200 OK');
    expect(await askForToken(local.url, 'Host: evil.example')).toBe('HTTP/1.1 403 Forbidden');
    await local.close();
  });

  it('may be one that was allowed', async () => {
    const team = await startMock({ allowHosts: ['mock.test'], quiet: true });
    expect(await askForToken(team.url, 'Host: mock.test:80')).toBe('HTTP/1.1 200 OK');
    await team.close();
  });

  it('is that of the request line where there is one, whatever the Host header says', async () => {
    const ask = (target: string, host: string) =>
      answerOf(mock.url, head(`GET ${target}/_mock/worlds HTTP/1.1`, host, 'Connection: close'));
    expect(statusOf(await ask('http://evil.example', 'Host: 127.0.0.1'))).toBe(
      'HTTP/1.1 403 Forbidden',
    );
    expect(statusOf(await ask('http://127.0.0.1', 'Host: evil.example'))).toBe('HTTP/1.1 200 OK');
  });
});

describe('a Host header that HTTP forbids', () => {
  it.each([
    ['two of them', 'Host: 127.0.0.1', 'Host: 127.0.0.1'],
    ['two that differ', 'Host: 127.0.0.1', 'hOST: evil.example'],
    ['a path', 'Host: 127.0.0.1/path'],
    ['a user', 'Host: user@127.0.0.1'],
    ['a blank', 'Host: a b'],
    ['none', 'Accept: */*'],
  ])('is refused: %s', async (_what, ...fields) => {
    for (const path of ['/', '/platform/v1/environments', '/_mock/worlds'])
      expect(statusOf(await answerOf(mock.url, head(`GET ${path} HTTP/1.1`, ...fields)))).toBe(
        'HTTP/1.1 400 Bad Request',
      );
  });

  it('is not needed in HTTP/1.0', async () => {
    expect(statusOf(await answerOf(mock.url, head('GET /nowhere HTTP/1.0')))).toBe(
      'HTTP/1.1 404 Not Found',
    );
  });
});

describe('a caller that waits for leave to send its body', () => {
  const put = (...fields: string[]) =>
    head(`POST ${tokens} HTTP/1.1`, 'Host: 127.0.0.1', ...fields);

  it('is told at once when the body is too long', async () => {
    const answer = await answerOf(
      mock.url,
      put('Content-Type: application/json', 'Content-Length: 1048577', 'Expect: 100-continue'),
    );
    expect(statusOf(answer)).toBe('HTTP/1.1 413 Payload Too Large');
    expect(answer).toContain('The request body is longer than 1048576 bytes.');
  });

  it('may send it otherwise', async () => {
    const socket = dial(mock.url);
    socket.setEncoding('utf8');
    const fields = ['Content-Type: application/json', 'Content-Length: 2', 'Connection: close'];
    socket.write(put(...fields, 'Expect: 100-continue'));
    const statuses: string[] = [];
    for await (const chunk of socket) {
      statuses.push(...(String(chunk).match(/HTTP\/1\.1 \d+/g) ?? []));
      if (statuses.length === 1) socket.write('{}');
    }
    expect(statuses).toEqual(['HTTP/1.1 100', 'HTTP/1.1 200']);
  });

  it('is refused when it expects something else', async () => {
    expect(
      statusOf(await answerOf(mock.url, put('Expect: the-unexpected', 'Connection: close'))),
    ).toBe('HTTP/1.1 417 Expectation Failed');
  });
});
