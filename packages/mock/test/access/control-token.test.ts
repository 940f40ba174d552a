import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createControlToken } from '../../src/access/control-token.ts';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID } from '../put-password.ts';

const controlToken = 'canary-control-token';
const lines: string[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ controlToken, log: (line) => lines.push(line) });
});
afterAll(() => mock.close());

const worlds = (headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/_mock/worlds`, { headers });

const openSession = (body: string, contentType = 'application/json') =>
  fetch(`${mock.url}/_inspector/session`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });

describe('a control API with a token', () => {
  it('answers who sends it', async () => {
    expect((await worlds({ authorization: `Bearer ${controlToken}` })).status).toBe(200);
    expect((await worlds({ authorization: `bearer  ${controlToken} ` })).status).toBe(200);
  });

  it.each([
    [{}, 'The control API needs the token that the mock was started with.'],
    [{ authorization: 'Basic canary' }, 'The control API needs the token'],
    [{ authorization: 'Bearer wrong' }, 'This is not the control token'],
    [{ authorization: `Bearer ${controlToken}x` }, 'This is not the control token'],
    [{ cookie: 'mock_control=wrong' }, 'The control API needs the token'],
  ])('refuses %o', async (headers, words) => {
    const response = await worlds(headers as Record<string, string>);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="control API"',
    ]);
    const text = await response.text();
    expect(text).toContain(words);
    expect(text).not.toContain(controlToken);
  });

  it('lets the pages of the inspector and the APIs of the vendor be', async () => {
    const html = { accept: 'text/html' };
    expect((await fetch(mock.url, { headers: html })).status).toBe(200);
    expect((await fetch(`${mock.url}/auth/${environmentID}/as/jwks`)).status).toBe(200);
  });

  it('writes the token into no log line', () => {
    expect(lines.join('\n')).not.toContain(controlToken);
  });
});

describe('the session of the inspector', () => {
  const token = JSON.stringify({ token: controlToken });

  it('is a cookie that scripts cannot read and other sites do not send', async () => {
    const opened = await openSession(token);
    expect(opened.status).toBe(204);
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^mock_control=[\w-]{43}; Path=\/_mock; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(controlToken);
    const [pair = ''] = cookie.split(';');
    expect((await worlds({ cookie: `a=b; ${pair}` })).status).toBe(200);
    const events = await fetch(`${mock.url}/_mock/worlds/${environmentID}/events`, {
      headers: { cookie: pair },
    });
    expect(events.status).toBe(200);
    await events.body?.cancel();
  });

  it('does not count for pages of another port, which get the cookie too', async () => {
    const [pair = ''] = ((await openSession(token)).headers.get('set-cookie') ?? '').split(';');
    const other = { cookie: pair, origin: 'http://127.0.0.1:1' };
    expect((await worlds(other)).status).toBe(401);
    expect((await worlds({ cookie: pair, origin: mock.url })).status).toBe(200);
  });

  it.each(['{"token":"wrong"}', '{"token":1}', '{}', 'null', 'x', ''])(
    'is refused for %j',
    async (body) => {
      const response = await openSession(body);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null]);
    },
  );

  it('is refused for a form, which another site can send without asking', async () => {
    expect((await openSession(token, 'text/plain')).status).toBe(401);
  });

  it('is nothing where the mock has no token', async () => {
    const open = await startMock({ quiet: true });
    const response = await fetch(`${open.url}/_inspector/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: token,
    });
    expect(response.status).toBe(404);
    await open.close();
  });
});

describe('a token that no header can carry', () => {
  it.each(['', 'a b', 'ü', 'a\nb'])('is refused: %j', (text) => {
    expect(() => createControlToken(text)).toThrow(
      '--control-token takes letters, digits and punctuation of ASCII, without blanks.',
    );
  });
});
