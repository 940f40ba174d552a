import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  basic,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  unwrap,
} from '../src/index.ts';

const canary = 'canary-7f3a';
const uuid = 'c0ffee00-0000-4000-8000-000000000000';
const body = { currentPassword: `${canary}-current`, newPassword: `${canary}-new` };

/** Everything a logger could print of a value. */
function printed(value: unknown): string {
  const error = value instanceof Error ? `${value.stack}${JSON.stringify(value.cause)}` : '';
  return [
    JSON.stringify(value),
    String(value),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    error,
  ].join('\n');
}

const failure =
  '{"code":"INVALID_DATA","message":"m","details":[{"code":"INVALID_VALUE","target":"newPassword","message":"m"}]}';
const endings: [string, () => Promise<Response>][] = [
  ['a success', async () => Response.json({ status: 'OK' })],
  ['an unreadable success', async () => new Response(`${canary} is no JSON`)],
  ['a failure', async () => new Response(failure, { status: 400 })],
  ['an unreadable failure', async () => new Response('<html>', { status: 502 })],
  [
    'a broken connection',
    async () => {
      throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    },
  ],
  [
    'an abort',
    async () => {
      throw new DOMException('This operation was aborted', 'AbortError');
    },
  ],
];

function callsWith(fetch: (request: Request) => Promise<Response>) {
  const platform = createPlatformClient({
    region: 'NA',
    fetch,
    authorization: bearer(`${canary}-token`),
  });
  const auth = createAuthClient({ region: 'NA', fetch });
  const directory = createDirectoryClient({
    region: 'NA',
    fetch,
    authorization: basic('id', `${canary}-key`),
  });
  const password = '/environments/{environmentID}/users/{userID}/password';
  const params = { path: { environmentID: uuid, userID: uuid } };
  const flow = { path: { environmentID: uuid, flowID: uuid } };
  const clients = [platform, auth, directory];
  return {
    clients,
    calls: [
      () => platform.GET(password, { params }),
      () => platform.PUT(`${password}#password.reset`, { params, body }),
      () =>
        platform.PUT(`${password}#password.set`, { params, body: { value: `${canary}-value` } }),
      () => auth.GET('/{environmentID}/flows/{flowID}', { params: flow }),
      () => auth.POST('/{environmentID}/flows/{flowID}#password.reset', { params: flow, body }),
      () =>
        directory.POST('/directory/users/password-reset', {
          body: { id: uuid, newPassword: canary, confirmationToken: canary },
        }),
      () =>
        auth.POST('/{environmentID}/as/token', {
          params: { path: { environmentID: uuid } },
          body: { grant_type: 'refresh_token', refresh_token: `${canary}-refresh` },
        }),
      () =>
        directory.POST('/oauth/token', {
          body: { grant_type: 'password', username: 'u', password: `${canary}-check` },
        }),
      () =>
        directory.POST('/directory/users/password-lost', {
          body: { email: `${canary}@example.com` },
        }),
    ],
  };
}

describe('nothing that is handed out shows a secret or a filled-in path', () => {
  it.each(endings)('after %s', async (_title, fetch) => {
    const { clients, calls } = callsWith(fetch);
    const outputs: unknown[] = [...clients];
    for (const call of calls) {
      const output = await call().then(
        (result) => [result, thrownBy(() => unwrap(result))],
        (error: unknown) => [error],
      );
      outputs.push(...output);
    }
    expect(outputs.length).toBeGreaterThanOrEqual(clients.length + calls.length);
    expect(outputs.map(printed).join('\n')).not.toMatch(
      new RegExp(`${canary}|${uuid}|${btoa(`id:${canary}`).slice(0, 12)}`),
    );
  });

  it('and the search would find one', () => {
    expect(printed({ deep: { error: new Error(`sent ${canary}`) } })).toContain(canary);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
