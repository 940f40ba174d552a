import { execFile } from 'node:child_process';
import { inspect, promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isBrowser, refuseInBrowser } from '../src/browser.ts';
import { ApiError, bearer, createPlatformClient, workerCredentials } from '../src/index.ts';
import { ids } from './recording-fetch.ts';

const application = {
  environmentID: ids.environmentID,
  clientID: 'worker:1',
  clientSecret: 'canary~secret%',
};
const path = { environmentID: ids.environmentID, userID: ids.userID };
const password = '/environments/{environmentID}/users/{userID}/password';

/** A token endpoint and an API that takes the tokens that are not revoked. */
function server() {
  const state = { now: 0, issued: 0, calls: [] as string[], lifetime: 3600 };
  const revoked = new Set<string>();
  const tokenRequests: Request[] = [];
  const credentials = workerCredentials({
    ...application,
    region: 'EU',
    now: () => state.now,
    fetch: async (request) => {
      tokenRequests.push(request);
      state.issued += 1;
      return Response.json({ access_token: `token-${state.issued}`, expires_in: state.lifetime });
    },
  });
  const platform = createPlatformClient({
    region: 'EU',
    authorization: credentials,
    fetch: async (request) => {
      const token = request.headers.get('authorization') ?? '';
      state.calls.push(`${token} ${await request.text()}`);
      return revoked.has(token)
        ? Response.json({ code: 'ACCESS_FAILED' }, { status: 401 })
        : Response.json({ status: 'OK' });
    },
  });
  const read = () => platform.GET(password, { params: { path } });
  return { state, revoked, tokenRequests, credentials, platform, read };
}

describe('the token of a worker', () => {
  it('is asked for by client credentials with HTTP Basic, when first needed', async () => {
    const { tokenRequests, read } = server();
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
    const { state, read } = server();
    await Promise.all(Array.from({ length: 100 }, read));
    expect([state.issued, state.calls.length]).toEqual([1, 100]);
  });

  it('is renewed a minute before it expires', async () => {
    const { state, read } = server();
    await read();
    state.now = 3_539_999;
    await read();
    state.now = 3_540_000;
    await read();
    expect(state.calls).toEqual(['Bearer token-1 ', 'Bearer token-1 ', 'Bearer token-2 ']);
  });

  it('of a short life is renewed with a tenth of it left', async () => {
    const { state, read } = server();
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

describe('a token that is refused', () => {
  it('is replaced once, and the call is sent again with its body', async () => {
    const { state, revoked, platform } = server();
    revoked.add('Bearer token-1');
    const { data } = await platform.PUT(`${password}#password.reset`, {
      params: { path },
      body: { newPassword: 'n' },
    });
    expect(data).toEqual({ status: 'OK' });
    expect(state.calls).toEqual([
      'Bearer token-1 {"newPassword":"n"}',
      'Bearer token-2 {"newPassword":"n"}',
    ]);
  });

  it('is replaced once for a hundred parallel calls', async () => {
    const { state, revoked, read } = server();
    await read();
    revoked.add('Bearer token-1');
    await Promise.all(Array.from({ length: 100 }, read));
    expect([state.issued, state.calls.length]).toEqual([2, 201]);
  });

  it('is not replaced when someone else has done so', async () => {
    const { state, credentials, revoked, read } = server();
    await read();
    revoked.add('Bearer token-1');
    expect(await credentials('Bearer token-1')).toBe('Bearer token-2');
    expect(await credentials('Bearer token-1')).toBe('Bearer token-2');
    expect(state.issued).toBe(2);
  });

  it('is an answer when the fresh one is refused too', async () => {
    const { state, revoked, read } = server();
    revoked.add('Bearer token-1').add('Bearer token-2');
    expect((await read()).response.status).toBe(401);
    expect(state.calls).toHaveLength(2);
  });

  it('is sent once when the provider has no other', async () => {
    const tokens: (string | null)[] = [];
    const platform = createPlatformClient({
      region: 'EU',
      authorization: bearer(() => 'same'),
      fetch: async ({ headers }) => {
        tokens.push(headers.get('authorization'));
        return new Response(null, { status: 401 });
      },
    });
    await platform.GET(password, { params: { path } });
    expect(tokens).toEqual(['Bearer same']);
  });

  it('is replayed with the body that middleware has written', async () => {
    const { state, revoked, platform } = server();
    revoked.add('Bearer token-1');
    platform.use({ onRequest: ({ request }) => new Request(request, { body: 'other' }) });
    await platform.PUT(`${password}#password.reset`, {
      params: { path },
      body: { newPassword: 'n' },
    });
    expect(state.calls).toEqual(['Bearer token-1 other', 'Bearer token-2 other']);
  });
});

describe('a token that is not issued', () => {
  it.each([
    ['refused', { error: 'invalid_client' }, 401, '401 invalid_client'],
    ['absent from the answer', {}, 200, '200 There is no access_token.'],
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

describe('a header that HTTP cannot carry', () => {
  it('is refused without its text', async () => {
    const platform = createPlatformClient({
      region: 'EU',
      authorization: bearer('canary\ntoken'),
      fetch: async () => Response.json({}),
    });
    await expect(platform.GET(password, { params: { path } })).rejects.toThrow(
      new TypeError('The credentials do not fit into a header.'),
    );
  });
});

describe('a browser', () => {
  it.each([
    ['a page', { window: {}, document: {} }, true],
    ['a worker of a page', { WorkerGlobalScope: {}, importScripts: {} }, true],
    ['Node', globalThis, false],
    ['an edge runtime', { WorkerGlobalScope: {} }, false],
    ['a runtime with a window alone', { window: {} }, false],
  ])('%s', (_title, scope, expected) => {
    expect(isBrowser(scope)).toBe(expected);
  });

  const page = { window: {}, document: {} };

  it('is refused with the reason', () => {
    expect(() => refuseInBrowser('The key', {}, page)).toThrow(
      new TypeError(
        'The key would be readable by everyone who opens the page. Call from a server, or set dangerouslyAllowInBrowser.',
      ),
    );
  });

  it('is taken when told so', () => {
    expect(() => refuseInBrowser('', { dangerouslyAllowInBrowser: true }, page)).not.toThrow();
  });

  it('gets neither worker nor Basic credentials unless told so', async () => {
    // In a process of its own, whose globals are those of a page.
    const code = `
      globalThis.window = globalThis.document = {};
      const { basic, workerCredentials } = await import(${JSON.stringify(
        new URL('../src/index.ts', import.meta.url).href,
      )});
      const worker = { region: 'EU', environmentID: 'e', clientID: 'c', clientSecret: 's' };
      const allowed = { dangerouslyAllowInBrowser: true };
      const outcome = (make) => { try { make(); return 'taken'; } catch ({ name }) { return name; } };
      console.log(JSON.stringify([
        outcome(() => basic('c', 'k')),
        outcome(() => workerCredentials(worker)),
        outcome(() => basic('c', 'k', allowed)),
        outcome(() => workerCredentials({ ...worker, ...allowed })),
      ]));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      code,
    ]);
    expect(JSON.parse(stdout)).toEqual(['TypeError', 'TypeError', 'taken', 'taken']);
  });
});
