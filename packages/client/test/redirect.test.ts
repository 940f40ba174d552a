import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { continueFlow } from '../src/flow.ts';
import {
  ApiError,
  apiErrorOf,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  outcomeOf,
  unwrap,
  workerCredentials,
} from '../src/index.ts';
import { resetPassword } from '../src/migrate.ts';
import { canary, printed, secret } from './canary.ts';
import { ids, password, path } from './recording-fetch.ts';

/** What a server got: method, path, credentials and body. */
const got: Record<'first' | 'other', string[]> = { first: [], other: [] };
const state = { status: 307, location: '' };

async function serve(name: keyof typeof got, answer: (response: ServerResponse) => void) {
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    let body = '';
    for await (const chunk of request) body += chunk;
    got[name].push(`${method} ${url} ${headers.authorization ?? ''} ${body}`);
    answer(response);
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

type Served = Awaited<ReturnType<typeof serve>>;
let first: Served;
let other: Served;

beforeAll(async () => {
  first = await serve('first', (response) => {
    response.writeHead(state.status, { location: state.location, 'correlation-id': 'c-1' });
    response.end('{"code":"MOVED","message":"m"}');
  });
  other = await serve('other', (response) => response.end('{"status":"OK"}'));
});
afterAll(() => {
  first.close();
  other.close();
});
beforeEach(() => {
  got.first = [];
  got.other = [];
  state.status = 307;
  state.location = `${other.url}/elsewhere`;
});

const text =
  'The server answered with a redirect, which is not followed. Write the baseUrl that it leads to.';
const platform = () =>
  createPlatformClient({ baseUrl: first.url, authorization: bearer(`${canary}-token`) });
const reset = (client = platform(), options: object = {}) =>
  client.PUT(`${password}#password.reset`, {
    params: { path },
    body: { newPassword: `${canary}-new` },
    ...options,
  });

describe('a redirect that the contract does not have', () => {
  it.each([301, 302, 303, 307, 308])(
    'by %i delivers nothing elsewhere and is an error',
    async (status) => {
      state.status = status;
      const result = await reset();
      expect(got.first).toHaveLength(1);
      expect(got.other).toEqual([]);
      expect([result.data, result.error, result.response.status]).toEqual([
        undefined,
        { message: text },
        status,
      ]);
      const error = apiErrorOf(result.error);
      expect([error?.status, error?.message, outcomeOf(error)]).toEqual([
        status,
        `${status} ${text}`,
        'unexpected',
      ]);
      expect(() => unwrap(result)).toThrow(ApiError);
    },
  );

  it('is not followed on the same origin either, nor by a call that only reads', async () => {
    state.location = `${first.url}/elsewhere`;
    await platform().GET(password, { params: { path } });
    expect(got.first).toHaveLength(1);
  });

  it('is not followed when a call or middleware asks for it', async () => {
    await reset(platform(), { redirect: 'follow' });
    const watched = platform();
    watched.use({ onRequest: ({ request }) => new Request(request, { redirect: 'follow' }) });
    await reset(watched);
    expect([got.first.length, got.other]).toEqual([2, []]);
  });

  it('is not followed with fresh credentials either', async () => {
    const tokens = ['old', 'new'];
    const statuses = [401, 307];
    const client = createPlatformClient({
      baseUrl: first.url,
      authorization: bearer(() => tokens.shift() ?? ''),
      fetch: (request, init) => {
        state.status = statuses.shift() ?? 500;
        return fetch(request, init);
      },
    });
    await reset(client);
    expect([got.first.length, got.other]).toEqual([2, []]);
  });

  it('shows neither a secret nor the address, which may repeat the path', async () => {
    state.location = `${other.url}/environments/${ids.environmentID}/${canary}`;
    const result = await reset();
    const outputs = [result, result.response, apiErrorOf(result.error), outcomeOf(result.error)];
    const all = outputs.map(printed).join('\n');
    expect(all).not.toMatch(secret);
    expect(all).not.toContain(ids.environmentID);
    expect(result.response.headers.get('correlation-id')).toBe('c-1');
  });

  it('that a browser hides is an error without a status', async () => {
    const hidden = Object.defineProperty(new Response(null), 'status', { value: 0 });
    Object.defineProperty(hidden, 'ok', { value: false });
    const client = createPlatformClient({ region: 'EU', fetch: async () => hidden });
    const result = await reset(client);
    expect(result.error).toEqual({ message: text });
    const error = apiErrorOf(result.error);
    expect([error?.status, error?.message, outcomeOf(result.error)]).toEqual([
      0,
      text,
      'unexpected',
    ]);
  });

  it('keeps the secret of a worker', async () => {
    const authorization = workerCredentials({
      baseUrl: first.url,
      environmentID: ids.environmentID,
      clientID: 'id',
      clientSecret: `${canary}-secret`,
    });
    const call = createPlatformClient({ baseUrl: other.url, authorization }).GET(password, {
      params: { path },
    });
    const error = await call.catch((thrown: unknown) => thrown);
    expect([error instanceof ApiError, String(error)]).toEqual([true, `ApiError: 307 ${text}`]);
    expect(printed(error)).not.toMatch(secret);
    expect([got.first.length, got.other]).toEqual([1, []]);
  });

  it('keeps those of a flow, of a Directory account and of a migrated user', async () => {
    const auth = createAuthClient({ baseUrl: first.url });
    const flow = await continueFlow(auth, ids);
    expect([flow.status, 'error' in flow && flow.error?.message]).toEqual([
      'refused',
      `307 ${text}`,
    ]);
    await auth.POST('/{environmentID}/flows/{flowID}#usernamePassword.check', {
      params: { path: ids },
      body: { username: 'u', password: canary },
    });
    await createDirectoryClient({ baseUrl: first.url }).POST('/directory/users/password-reset', {
      body: { id: 'u', newPassword: canary, oldPassword: canary },
    } as never);
    const target = { platform: platform(), environmentID: ids.environmentID };
    const change = { id: ids.userID, oldPassword: canary, newPassword: canary };
    await resetPassword(target, change, { userToken: canary });
    expect(got.other).toEqual([]);
    expect(got.first).toHaveLength(4);
  });
});

describe('a redirect that the contract has', () => {
  it('is followed', async () => {
    state.status = 302;
    const auth = createAuthClient({ baseUrl: first.url });
    const result = await auth.GET('/{environmentID}/as/authorize', {
      params: {
        path: { environmentID: ids.environmentID },
        query: { client_id: ids.userID, response_type: 'code' },
      },
    });
    expect(got.other).toEqual(['GET /elsewhere  ']);
    expect(result.response.status).toBe(200);
  });

  it('is an answer, with its address, when a call asks not to follow it', async () => {
    state.status = 302;
    const { error, response } = await createAuthClient({ baseUrl: first.url }).GET(
      '/{environmentID}/as/resume',
      {
        params: { path: { environmentID: ids.environmentID }, query: { flowId: ids.flowID } },
        redirect: 'manual',
      } as never,
    );
    expect([error, response.status, response.headers.get('location')]).toEqual([
      undefined,
      302,
      `${other.url}/elsewhere`,
    ]);
    expect(got.other).toEqual([]);
  });
});
