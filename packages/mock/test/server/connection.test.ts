import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID, password } from '../put-password.ts';

const world = `/_mock/worlds/${environmentID}`;
let heard: (line: string) => unknown = () => undefined;
let mock: Mock;
let authorization: string;

beforeAll(async () => {
  mock = await startMock({ log: (line) => void heard(line) });
  const response = await fetch(`${mock.url}${world}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  authorization = `Bearer ${(await response.json()).access_token}`;
});
afterAll(() => mock.close());

const open = (): Socket => connect(Number(new URL(mock.url).port), '127.0.0.1');

/** The head of a request, with the token of a worker. */
const head = (line: string, ...fields: string[]) =>
  [
    `${line} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: ${authorization}`,
    ...fields,
    '',
    '',
  ].join('\r\n');

describe('a caller who goes away in the middle of the body', () => {
  it('is no failure of the mock', async () => {
    const logged = new Promise<string>((resolve) => {
      heard = (line) => line.includes('checkPassword') && resolve(line);
    });
    const type = 'Content-Type: application/vnd.pingidentity.password.check+json';
    open().end(`${head(`POST ${password}`, type, 'Content-Length: 40')}{"password":`);
    expect(await logged).toContain(' checkPassword 400 ');
    const { entries } = await (await fetch(`${mock.url}${world}/journal`)).json();
    expect(entries[0]).toMatchObject({ status: 400, rule: 'the caller went away' });
    expect(entries[0]).not.toHaveProperty('faults');
  });
});

describe('a caller who sends Content-Type twice', () => {
  it.each([
    ['application/json', 'application/vnd.pingidentity.password.check+json'],
    ['application/vnd.pingidentity.password.check+json', 'application/json'],
  ])('gets the action of the vendor type: %s, %s', async (first, second) => {
    const body = '{"password":"Tr4vel-Lightly-88"}';
    const types = [`Content-Type: ${first}`, `content-type: ${second}`];
    const sent = head(`POST ${password}`, ...types, `Content-Length: ${body.length}`);
    const socket = open();
    socket.end(sent + body);
    socket.setEncoding('utf8');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a caller who asks by HEAD', () => {
  it.each([password, `${world}/events`])(
    'gets the head alone, and the connection: %s',
    async (path) => {
      const socket = open();
      socket.write(head(`HEAD ${path}`));
      socket.end(head('HEAD /healthz-or-nowhere'));
      socket.setEncoding('utf8');
      let text = '';
      for await (const chunk of socket) text += chunk;
      const heads = text.split('\r\n\r\n');
      expect(heads.map((lines) => lines.split('\r\n')[0])).toEqual([
        'HTTP/1.1 200 OK',
        'HTTP/1.1 404 Not Found',
        '',
      ]);
    },
  );
});

describe('a caller who closes its side after the request', () => {
  it('gets the answer all the same', async () => {
    const socket = open();
    socket.end(head(`GET ${password}`, 'X-Mock-Fault: latency=20'));
    socket.setEncoding('utf8');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('requests that wait on one connection', () => {
  const read = `GET ${password}`;

  it('are answered in their order', async () => {
    const socket = open();
    const slow = head(read, 'X-Mock-Fault: latency=20');
    socket.write(slow + head(read) + head('GET /nowhere', 'Connection: close'));
    socket.setEncoding('utf8');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404']);
  });

  it.each(['resetBefore', 'resetAfter'])('are cut by %s', async (fault) => {
    const socket = open();
    socket.write(head(read) + head(read, `X-Mock-Fault: ${fault}`) + head(read));
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('a request line with the whole address', () => {
  const sent = async (...parts: string[]) => {
    const socket = open();
    socket.write(parts.join(''));
    socket.setEncoding('utf8');
    let text = '';
    for await (const chunk of socket) text += chunk;
    return text.split('\r\n', 1)[0];
  };

  it.each([
    ['http://127.0.0.1', '200 OK'],
    [`http://127.0.0.1${password}`, '200 OK'],
    ['HTTPS://127.0.0.1?a=b', '200 OK'],
    ['http://127.0.0.1/nowhere', '404 Not Found'],
  ])('is answered as its path, %s', async (target, status) => {
    expect(await sent(head(`GET ${target}`, 'Accept: */*', 'Connection: close'))).toBe(
      `HTTP/1.1 ${status}`,
    );
  });

  it('does not get a page of another machine past the control API', async () => {
    const foreign = 'Origin: https://elsewhere.example.com';
    expect(await sent(head(`GET http://127.0.0.1${world}`, foreign, 'Connection: close'))).toBe(
      'HTTP/1.1 403 Forbidden',
    );
  });
});
