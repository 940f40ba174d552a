import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/start-mock.ts';
import { type Failure, json, password, put, reset, set } from './put-password.ts';

const lines: string[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ mode: 'examples', log: (line) => lines.push(line) });
});
afterAll(() => mock.close());

describe('dispatch', () => {
  it('gives one body two verdicts under two media types', async () => {
    const body = '{"value":"x"}';
    expect((await put(mock, set, body)).status).toBe(200);
    const refused = await put(mock, reset, body);
    expect(refused.status).toBe(400);
    expect((await json<Failure>(refused)).details[0]).toEqual({
      code: 'REQUIRED_VALUE',
      target: 'newPassword',
      message: 'newPassword is required.',
    });
  });

  it('answers the example of the vendor page', async () => {
    const response = await put(
      mock,
      reset,
      '{"currentPassword":"{{currentPassword}}","newPassword":"{{newPassword}}"}',
    );
    expect(response.headers.get('content-type')).toBe('application/hal+json');
    expect(await response.json()).toMatchObject({
      status: 'OK',
      lastChangedAt: '2019-01-08T20:18:31.264Z',
      passwordPolicy: { id: '5da98f13-ad62-4234-86d3-01018f6ef0ad' },
    });
  });

  it.each([
    ['application/json', 'application/json'],
    ['application/json;q=0.4, application/*;q=0.5', 'application/hal+json'],
    ['text/html', 'application/hal+json'],
  ])('answers Accept: %s with %s', async (accept, expected) => {
    const response = await fetch(`${mock.url}${password}`, {
      headers: { accept, authorization: 'Bearer any' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expected]);
  });

  it.each([
    [reset, { currentPassword: 'a', newPassword: 'b' }, 'OK'],
    [reset, { newPassword: 'b' }, 'MUST_CHANGE_PASSWORD'],
    [set, { value: 'x', forceChange: true }, 'MUST_CHANGE_PASSWORD'],
    [set, { value: 'x', forceChange: false }, 'OK'],
    [set.replace('set+', 'setValue+'), {}, 'NO_PASSWORD'],
  ])('answers the variant of the request: %s %o', async (mediaType, body, status) => {
    const response = await put(mock, mediaType, JSON.stringify(body));
    expect(await response.json()).toMatchObject({ status });
  });

  it('answers without a body and without a media type where none is documented', async () => {
    const response = await fetch(`${mock.url}/directory/api/directory/users/password-reset`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('client:key')}`, 'content-type': 'application/json' },
      body: '{"id":"u","newPassword":"n","oldPassword":"o"}',
    });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      null,
      '',
    ]);
  });
});

describe('Prefer', () => {
  it('picks a status with its headers', async () => {
    const response = await put(mock, set, '{"value":"x"}', { prefer: 'code=429' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('picks an example by its name', async () => {
    const response = await put(mock, reset, '{"newPassword":"x"}', { prefer: 'example=tooYoung' });
    expect(response.status).toBe(400);
    expect((await json<Failure>(response)).details[0]?.code).toBe('PASSWORD_TOO_YOUNG');
  });

  it('generates data that keeps the contract', async () => {
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => put(mock, set, '{"value":"x"}', { prefer: 'dynamic=true' })),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const states = await Promise.all(
      responses.map((response) => json<{ user: { id: string } }>(response)),
    );
    expect(new Set(states.map(({ user }) => user.id)).size).toBe(20);
  });
});

describe('browsers', () => {
  const preflight = (path: string, names: string) =>
    fetch(mock.url + path, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://127.0.0.1:4020',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': names,
      },
    });

  it('answers a preflight for any origin with credentials', async () => {
    const response = await preflight(password, 'authorization,content-type');
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      vary: 'Origin',
      'access-control-allow-origin': 'http://127.0.0.1:4020',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'PUT',
    });
  });

  it.each([password, '/auth/x/flows/y'])(
    'lets a page send what PingOne documents, and what steers the mock, %s',
    async (path) => {
      const { headers } = await preflight(path, 'authorization,x-ping-external-session-id');
      expect(headers.get('access-control-allow-headers')).toBe(
        'Accept, Accept-Language, Authorization, Content-Language, Content-Length, Content-Type, ' +
          'Cookie, Correlation-Id, Origin, Origin-Cookies, Range, Referer, Referrer, X-Amz-Date, ' +
          'X-Amz-Security-Token, X-Api-Key, X-client-version, X-Content-Type-Options, ' +
          'Prefer, X-Mock-Fault, X-Requested-With',
      );
    },
  );

  it.each(['/_mock/worlds', '/directory/api/x', '/authors'])(
    'lets a page send any header where PingOne documents none, %s',
    async (path) => {
      const { headers } = await preflight(path, 'content-type,x-of-mine');
      expect(headers.get('access-control-allow-headers')).toBe('content-type,x-of-mine');
    },
  );

  it('lets a page read failures too', async () => {
    const response = await put(mock, 'text/plain', 'x', { origin: 'https://app.example.com' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  });

  it('lets a page read one header, which every answer has', async () => {
    const response = await put(mock, 'text/plain', 'x', { origin: 'https://app.example.com' });
    expect(response.headers.get('access-control-expose-headers')).toBe('Correlation-Id');
    expect(response.headers.get('correlation-id')).toBe((await json<{ id: string }>(response)).id);
  });

  it('varies by origin even without one', async () => {
    const { headers } = await fetch(`${mock.url}/nowhere`);
    expect([headers.get('vary'), headers.get('access-control-allow-origin')]).toEqual([
      'Origin',
      null,
    ]);
  });

  it('shows every action with its media type to a person who opens it', async () => {
    const text = await (await fetch(`${mock.url}/`)).text();
    expect(text).toContain(
      `PUT /platform/v1/environments/{environmentID}/users/{userID}/password\n    Content-Type: ${set}\n    setPassword`,
    );
  });
});

describe('log', () => {
  it('has one line per request, with the rule that refused it, and one per violation, without values', async () => {
    lines.length = 0;
    await put(mock, reset, '{"currentPassword":"canary-current","newPassword":""}');
    expect(lines.map((line) => line.replace(/[\d.]+ ms/, 'N ms'))).toEqual([
      'PUT /platform/v1/environments/{environmentID}/users/{userID}/password resetPassword 400 N ms: the request breaks its schema',
      '  violation in request: "newPassword" EMPTY_VALUE',
    ]);
  });

  it('has no secret and no filled-in path', async () => {
    lines.length = 0;
    await put(mock, set, '{"value":"canary-value"}');
    await put(mock, 'canary/type', '{"value":"canary-value"}');
    await fetch(`${mock.url}/platform/v1/canary-path?token=canary-query`);
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).not.toMatch(/canary|abfba8f6/);
  });
});

describe('close', () => {
  it('may be called twice', async () => {
    const twice = await startMock({ mode: 'examples', quiet: true });
    await Promise.all([twice.close(), twice.close()]);
    await expect(fetch(twice.url)).rejects.toThrow('fetch failed');
  });

  it('leaves nothing behind when the port is taken', async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port, quiet: true })).rejects.toThrow('EADDRINUSE');
  });
});
