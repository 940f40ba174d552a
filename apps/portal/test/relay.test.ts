import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';
import { createPortal } from '../src/server/create-portal.ts';

const origin = 'http://127.0.0.1:4020';
const api = 'http://mock.example:4010';
const settings = readConfiguration({ PING_BASE_URL: api, WORKER_TOKEN: 'worker-token' });
const { environmentID, userID } = settings.configuration;
const { directoryClientID, directoryApiKey } = settings.credentials;
const basic = Buffer.from(`${directoryClientID}:${directoryApiKey}`).toString('base64');

const reset = 'application/vnd.pingidentity.password.reset+json';
const user = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
const passwordReset = '/directory/api/directory/users/password-reset';
const passwordLost = '/directory/api/directory/users/password-lost';

const relayed = [
  ['PUT', user, reset, 'Bearer worker-token'],
  ['POST', passwordReset, 'application/json', `Basic ${basic}`],
  ['POST', passwordLost, 'application/json', `Basic ${basic}`],
] as const;

type Vendor = (request: Request) => Promise<Response>;

const succeed: Vendor = async () => Response.json({ status: 'OK' });

function ask(
  [method, path, mediaType]: readonly [string, string, string, ...unknown[]],
  { vendor = succeed, headers = {}, body = '{"newPassword":"Fake-1"}' } = {} as {
    vendor?: Vendor;
    headers?: Record<string, string>;
    body?: string;
  },
) {
  const app = createPortal({ ...settings, assets: import.meta.dirname, fetch: vendor });
  return app.request(`${origin}/api${path}`, {
    method,
    body,
    headers: { host: '127.0.0.1:4020', origin, 'content-type': mediaType, ...headers },
  });
}

describe.each(relayed)('%s %s', (...action) => {
  const [method, path, mediaType, authorization] = action;

  test('goes on with the credential of the server, and of the headers with Prefer only', async () => {
    const seen: Request[] = [];
    const headers = {
      prefer: 'code=400, example=requiredValue',
      authorization: 'Bearer from-the-browser',
      cookie: 'ST=from-the-browser',
      'x-other': 'from-the-browser',
    };
    const vendor: Vendor = async (request) => {
      seen.push(request.clone());
      return succeed(request);
    };
    await ask(action, { vendor, headers });
    expect(seen.map(({ method, url }) => [method, url.split('#', 1)[0]])).toEqual([
      [method, api + path],
    ]);
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({
      authorization,
      'content-type': mediaType,
      prefer: 'code=400, example=requiredValue',
    });
    expect(await seen[0]?.text()).toBe('{"newPassword":"Fake-1"}');
  });

  test("answers with the vendor's status and body, and few of its headers", async () => {
    const failure = { code: 'REQUEST_LIMITED', message: 'Too many requests.', more: [1] };
    const vendor: Vendor = async () =>
      Response.json(failure, {
        status: 429,
        headers: { 'retry-after': '60', 'set-cookie': 'a=b', 'x-other': 'c' },
      });
    const response = await ask(action, { vendor });
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual(failure);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-other')).toBeNull();
  });

  test('passes on an answer without a body', async () => {
    const response = await ask(action, { vendor: async () => new Response(null) });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('says that no answer came, and nothing of the error', async () => {
    const vendor: Vendor = async ({ headers }) => {
      throw new Error(`refused ${headers.get('authorization')}`);
    };
    const response = await ask(action, { vendor });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      code: 'UNEXPECTED_ERROR',
      message: "The portal's server got no answer from the API.",
    });
  });

  test.each([
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: '' }, 403],
    [{ host: 'evil.example' }, 421],
    [{ 'content-type': 'text/plain' }, 415],
  ])('is refused with %o', async (headers, status) => {
    const calls: Request[] = [];
    const vendor: Vendor = async (request) => {
      calls.push(request);
      return succeed(request);
    };
    const response = await ask(action, { vendor, headers });
    expect([response.status, calls.length]).toEqual([status, 0]);
  });

  test.each([
    ['{', 400],
    ['', 400],
    [`"${'a'.repeat(16 * 1024)}"`, 413],
  ])('a body that cannot be read is refused (%#)', async (body, status) => {
    const headers = { 'content-length': String(body.length) };
    expect((await ask(action, { body, headers })).status).toBe(status);
  });
});

test('the Content-Type of another action does not go on', async () => {
  const set = 'application/vnd.pingidentity.password.set+json';
  const response = await ask(['PUT', user, set]);
  expect(response.status).toBe(415);
  expect(await response.json()).toEqual({ code: 'INVALID_REQUEST', message: `Send ${reset}.` });
});

test.each([
  `/platform/v1/environments/another/users/${userID}/password`,
  `/platform/v1/environments/${environmentID}/users/a%2Fb/password`,
  `/platform/v1/environments/${environmentID}/users/${userID}`,
])('%s is not relayed', async (path) => {
  expect((await ask(['PUT', path, reset])).status).toBe(404);
});
