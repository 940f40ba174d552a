import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError, createPlatformClient, workerCredentials } from '../../src/index.ts';
import { ids, password, path } from '../call/recording-fetch.ts';
import { application, tokenServer } from '../token-server.ts';

describe('the token of a worker', () => {
  it('is asked for by client credentials with HTTP Basic, when first needed', async () => {
    const { tokenRequests, read } = tokenServer();
    expect(tokenRequests).toEqual([]);
    await read();
    const [request] = tokenRequests;
    expect(request?.url.split('#')[0]).toBe(
      `https://auth.pingone.eu/${ids.environmentID}/as/token`,
    );
    expect(request?.headers.get('authorization')).toBe(
      `Basic ${btoa('worker%3A1:canary~secret%25')}`,
    );
    expect(await request?.text()).toBe('grant_type=client_credentials');
  });

  it('comes by one request for a hundred parallel calls', async () => {
    const { state, read } = tokenServer();
    await Promise.all(Array.from({ length: 100 }, read));
    expect([state.issued, state.calls.length]).toEqual([1, 100]);
  });

  it('is renewed a minute before it expires', async () => {
    const { state, read } = tokenServer();
    await read();
    state.now = 3_539_999;
    await read();
    state.now = 3_540_000;
    await read();
    expect(state.calls).toEqual(['Bearer token-1 ', 'Bearer token-1 ', 'Bearer token-2 ']);
  });

  it('of a short life is renewed with a tenth of it left', async () => {
    const { state, read } = tokenServer();
    state.lifetime = 100;
    await read();
    state.now = 89_999;
    await read();
    state.now = 90_000;
    await read();
    expect(state.issued).toBe(2);
  });

  it('is not asked for again because a caller has gone', async () => {
    const waiting: ((response: Response) => void)[] = [];
    const authorization = workerCredentials({
      ...application,
      region: 'EU',
      fetch: () => new Promise((resolve) => waiting.push(resolve)),
    });
    const platform = createPlatformClient({
      region: 'EU',
      authorization,
      fetch: async () => Response.json({ status: 'OK' }),
    });
    const leaving = new AbortController();
    const gone = platform.GET(password, { params: { path }, signal: leaving.signal });
    const staying = platform.GET(password, { params: { path } });
    leaving.abort(new Error('no longer needed'));
    await expect(gone).rejects.toThrow(new Error('no longer needed'));
    waiting[0]?.(Response.json({ access_token: 't', expires_in: 60 }));
    expect((await staying).data).toEqual({ status: 'OK' });
    expect(waiting).toHaveLength(1);
  });
});

describe('a token that is not issued', () => {
  it.each([
    ['refused', { error: 'invalid_client' }, 401, '401 invalid_client'],
    ['absent from the answer', {}, 200, '200 There is no access_token.'],
    ['no text', { access_token: {} }, 200, '200 There is no access_token.'],
  ])('because it is %s is an ApiError without secrets', async (_title, body, status, message) => {
    let requests = 0;
    const authorization = workerCredentials({
      ...application,
      region: 'EU',
      fetch: async () => {
        requests += 1;
        return Response.json(body, { status });
      },
    });
    const platform = createPlatformClient({
      region: 'EU',
      authorization,
      fetch: async () => Response.json({}),
    });
    const call = () => platform.GET(password, { params: { path } });
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect([(error as ApiError).status, String(error)]).toEqual([status, `ApiError: ${message}`]);
    expect(inspect([error, authorization], { depth: null, showHidden: true })).not.toMatch(
      new RegExp(`canary|${btoa('worker%3A1:').slice(0, 12)}`),
    );
    await call().catch(() => {});
    expect(requests).toBe(2);
  });
});
