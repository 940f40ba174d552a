import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { continueFlow } from '../../src/flow.ts';
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
} from '../../src/index.ts';
import { resetPassword } from '../../src/migrate.ts';
import { canary, printed, secret } from '../errors/canary.ts';
import { ids, password, path } from './recording-fetch.ts';
import { type RedirectingServers, redirectingServers } from './redirecting-servers.ts';

let servers: RedirectingServers;

beforeAll(async () => {
  servers = await redirectingServers();
});
afterAll(() => servers.close());
beforeEach(() => servers.reset());

const text = 'The redirect is not followed. Write the baseUrl that it leads to.';
const platform = () =>
  createPlatformClient({ baseUrl: servers.url, authorization: bearer(`${canary}-token`) });
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
      servers.answer.status = status;
      const result = await reset();
      expect(servers.got.first).toHaveLength(1);
      expect(servers.got.other).toEqual([]);
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
    servers.answer.location = `${servers.url}/elsewhere`;
    await platform().GET(password, { params: { path } });
    expect(servers.got.first).toHaveLength(1);
  });

  it('is not followed when a call or middleware asks for it', async () => {
    await reset(platform(), { redirect: 'follow' });
    const watched = platform();
    watched.use({ onRequest: ({ request }) => new Request(request, { redirect: 'follow' }) });
    await reset(watched);
    expect([servers.got.first.length, servers.got.other]).toEqual([2, []]);
  });

  it('is not followed with fresh credentials either', async () => {
    const tokens = ['old', 'new'];
    const statuses = [401, 307];
    const client = createPlatformClient({
      baseUrl: servers.url,
      authorization: bearer(() => tokens.shift() ?? ''),
      fetch: (request, init) => {
        servers.answer.status = statuses.shift() ?? 500;
        return fetch(request, init);
      },
    });
    await reset(client);
    expect([servers.got.first.length, servers.got.other]).toEqual([2, []]);
  });

  it('shows neither a secret nor the address, which may repeat the path', async () => {
    servers.answer.location = `${servers.other}/environments/${ids.environmentID}/${canary}`;
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
      baseUrl: servers.url,
      environmentID: ids.environmentID,
      clientID: 'id',
      clientSecret: `${canary}-secret`,
    });
    const call = createPlatformClient({ baseUrl: servers.other, authorization }).GET(password, {
      params: { path },
    });
    const error = await call.catch((thrown: unknown) => thrown);
    expect([error instanceof ApiError, String(error)]).toEqual([true, `ApiError: 307 ${text}`]);
    expect(printed(error)).not.toMatch(secret);
    expect([servers.got.first.length, servers.got.other]).toEqual([1, []]);
  });

  it('keeps those of a flow, of a Directory account and of a migrated user', async () => {
    const auth = createAuthClient({ baseUrl: servers.url });
    const flow = await continueFlow(auth, ids);
    expect([flow.status, 'error' in flow && flow.error?.message]).toEqual([
      'refused',
      `307 ${text}`,
    ]);
    await auth.POST('/{environmentID}/flows/{flowID}#usernamePassword.check', {
      params: { path: ids },
      body: { username: 'u', password: canary },
    });
    await createDirectoryClient({ baseUrl: servers.url }).POST('/directory/users/password-reset', {
      body: { id: 'u', newPassword: canary, oldPassword: canary },
    } as never);
    const target = { platform: platform(), environmentID: ids.environmentID };
    const change = { id: ids.userID, oldPassword: canary, newPassword: canary };
    await resetPassword(target, change, { userToken: canary });
    expect(servers.got.other).toEqual([]);
    expect(servers.got.first).toHaveLength(4);
  });
});

describe('a redirect that the contract has', () => {
  it('is followed', async () => {
    servers.answer.status = 302;
    const auth = createAuthClient({ baseUrl: servers.url });
    const result = await auth.GET('/{environmentID}/as/authorize', {
      params: {
        path: { environmentID: ids.environmentID },
        query: { client_id: ids.userID, response_type: 'code' },
      },
    });
    expect(servers.got.other).toEqual(['GET /elsewhere  ']);
    expect(result.response.status).toBe(200);
  });

  it('is an answer, with its address, when a call asks not to follow it', async () => {
    servers.answer.status = 302;
    const { error, response } = await createAuthClient({ baseUrl: servers.url }).resumeFlow({
      path: { environmentID: ids.environmentID },
      query: { flowId: ids.flowID },
      redirect: 'manual',
    });
    expect([error, response.status, response.headers.get('location')]).toEqual([
      undefined,
      302,
      `${servers.other}/elsewhere`,
    ]);
    expect(servers.got.other).toEqual([]);
  });
});
