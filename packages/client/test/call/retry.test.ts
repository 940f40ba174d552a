import type { Route } from '@ping-password/contract';
import { routes as auth } from '@ping-password/contract/auth';
import { routes as directory } from '@ping-password/contract/directory';
import { routes as platform } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';
import { ids, password, path } from './recording-fetch.ts';
import { answer, broken, server, truncated } from './unsteady-server.ts';

describe('a read', () => {
  it.each([
    ['408', () => answer(408)],
    ['429', () => answer(429)],
    ['500', () => answer(500)],
    ['502', () => answer(502)],
    ['503', () => answer(503)],
    ['504', () => answer(504)],
    ['a reset', () => broken('ECONNRESET')],
    ['a truncated body', truncated],
    ['a refused connection', () => broken('ECONNREFUSED')],
  ])('is repeated after %s', async (_title, ending) => {
    const { bodies, waits, read } = server([ending]);
    expect((await read()).data).toEqual({ status: 'OK' });
    expect([bodies.length, waits]).toEqual([2, [250]]);
  });

  it.each([400, 401, 403, 404, 501])('is not repeated after %i', async (status) => {
    const { bodies, read } = server([() => answer(status)]);
    expect((await read()).response.status).toBe(status);
    expect(bodies).toHaveLength(1);
  });

  it('gives the last failure after three tries, each wait twice as long', async () => {
    const { bodies, waits, read } = server(Array(9).fill(() => answer(503)));
    expect((await read()).response.status).toBe(503);
    expect([bodies.length, waits]).toEqual([3, [250, 500]]);
  });

  it('throws the last failure when there is no answer', async () => {
    const { read } = server([() => broken('A'), () => broken('B'), () => broken('C')]);
    await expect(read()).rejects.toMatchObject({ cause: { code: 'C' } });
  });

  it('waits by chance at least half as long', async () => {
    const { waits, read } = server([() => answer(503)], { random: () => 0 });
    await read();
    expect(waits).toEqual([125]);
  });

  const date = 'Wed, 08 Jan 2020 20:00:00 GMT';
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Wed, 08 Jan 2020 20:00:05 GMT', date }, 5000],
    ['nothing that can be read', { 'retry-after': 'soon' }, 250],
  ])('waits as Retry-After says, in %s', async (_title, headers, ms) => {
    const { waits, read } = server([() => answer(503, headers)]);
    await read();
    expect(waits).toEqual([ms]);
  });

  it('does not wait longer than the time for all tries', async () => {
    const { bodies, read } = server([() => answer(503, { 'retry-after': '30' })]);
    expect((await read()).response.status).toBe(503);
    expect(bodies).toHaveLength(1);
  });

  it('counts waits into the time for all tries, which also limits the last try', async () => {
    const { bodies, waits, read } = server(
      Array(9).fill(() => answer(503, { 'retry-after': '7' })),
      { attempts: 9, totalMs: 20_000 },
    );
    await read();
    expect([bodies.length, waits]).toEqual([3, [7000, 7000, 6000]]);
  });

  it('is not repeated when told so', async () => {
    let tries = 0;
    const client = createPlatformClient({
      region: 'EU',
      retry: false,
      fetch: async () => {
        tries += 1;
        return answer(503);
      },
    });
    await client.GET(password, { params: { path } });
    expect(tries).toBe(1);
  });
});

describe('a call with an effect', () => {
  it.each([
    ['429 with Retry-After', () => answer(429, { 'retry-after': '1' }), [1000]],
    ['a refused connection', () => broken('ECONNREFUSED'), [250]],
    [
      'a refused connection, in Bun',
      () => Object.assign(new Error(), { code: 'ConnectionRefused' }),
      [250],
    ],
  ])('is repeated with its body after %s', async (_title, ending, expected) => {
    const { bodies, waits, reset } = server([ending]);
    expect((await reset()).data).toEqual({ status: 'OK' });
    expect([bodies, waits]).toEqual([['{"newPassword":"n"}', '{"newPassword":"n"}'], expected]);
  });

  it.each([
    ['429 without Retry-After', () => answer(429)],
    ['502', () => answer(502)],
    ['503 with Retry-After', () => answer(503, { 'retry-after': '1' })],
  ])('is not repeated after %s', async (_title, ending) => {
    const { bodies, reset } = server([ending]);
    expect((await reset()).response.ok).toBe(false);
    expect(bodies).toHaveLength(1);
  });

  it.each([
    ['a reset', () => broken('ECONNRESET')],
    ['a truncated body', truncated],
    ['an error of no kind', () => new Error('x')],
  ])('is not repeated after %s', async (_title, ending) => {
    const { bodies, reset } = server([ending]);
    await expect(reset()).rejects.toThrow(Error);
    expect(bodies).toHaveLength(1);
  });

  it('is not repeated when the refusing server may be one that it was redirected to', async () => {
    const options = {
      params: { path, query: { client_id: ids.userID, response_type: 'code' } },
    };
    const followed = server([() => broken('ECONNREFUSED')]);
    const authorize = '/{environmentID}/as/authorize';
    await expect(followed.auth.GET(authorize, options)).rejects.toThrow(TypeError);
    const manual = server([() => broken('ECONNREFUSED')]);
    await manual.auth.GET(authorize, { ...options, redirect: 'manual' });
    expect([followed.bodies.length, manual.bodies.length]).toEqual([1, 2]);
  });
});

describe('the class', () => {
  it('is safe for what only reads, and for what may be done twice', () => {
    const all: Route[] = Object.values({ ...auth, ...directory, ...platform });
    const safe = all.filter(({ retry }) => retry === 'safe').map(({ operationId }) => operationId);
    expect(safe.sort()).toEqual([
      'introspectToken',
      'listPasswordPolicies',
      'listPopulations',
      'listUsers',
      'listUsers',
      'readFlow',
      'readOpenIDConfiguration',
      'readPassword',
      'readPasswordPolicy',
      'readPopulation',
      'readSigningKeys',
      'readUser',
      'readUser',
      'readUserEnabled',
      'readUserInfo',
      'readUserInfoByPost',
      'readUserPopulation',
      'revokeToken',
      'signOff',
      'signOffByIDToken',
    ]);
  });
});
