import { describe, expect, it } from 'vitest';
import { type BulkCallSettings, forEachUser } from '../../src/bulk.ts';
import {
  basic,
  bearer,
  createDirectoryClient,
  createPlatformClient,
  type Fetch,
} from '../../src/index.ts';
import { moveUsers } from '../../src/move-users.ts';
import { createSignOn } from '../../src/sign-on.ts';
import { canary, endings, printed, secret, timer, uuid } from './canary.ts';
import { after, options, plant } from './planted.ts';

/** A move of two users, whose identifiers it may show, up to the import and up to the next call. */
async function moves(ending: Fetch, log: unknown[]) {
  const user = (id: string) => ({ id, userName: plant('username'), active: false });
  const page = { totalResults: 2, resources: [user('first'), user('second')] };
  const none = { _embedded: { users: [] } };
  const move = (bodies: readonly object[]) =>
    moveUsers({
      directory: createDirectoryClient({
        ...options(after([page], ending), log),
        region: 'EU',
        authorization: basic('id', plant('key')),
      }),
      platform: createPlatformClient({
        ...options(after(bodies, ending), log),
        region: 'EU',
        authorization: bearer(plant('worker')),
      }),
      environmentID: uuid,
      password: () => plant('password'),
      concurrency: 1,
      timer,
      onProgress: (progress) => void log.push(progress, progress.token()),
    });
  return Promise.all([move([]), move([none]), move([none, { id: uuid, enabled: true }])]);
}

/** A run over users, whose identifiers it may show; with what its hook is told and what it returns. */
async function bulkRun(ending: Fetch, log: unknown[]) {
  const platform = createPlatformClient({
    ...options(ending, log),
    region: 'EU',
    environmentID: uuid,
    authorization: bearer(plant('worker')),
  });
  const body = { currentPassword: plant('old'), newPassword: plant('new') };
  const reset = (userID: string, settings: BulkCallSettings) => {
    const retry = { ...settings.retry, timer };
    return platform.resetPassword({ path: { userID }, body, ...settings, retry });
  };
  const onProgress = (progress: { token(): object }) => void log.push(progress, progress.token());
  return forEachUser(['first', 'second', 'third'], reset, { timer, onProgress });
}

/** The ends of a sign-on: by a callback that belongs to it, and by some that do not. */
function signOnEnds(ending: Fetch, log: unknown[]) {
  const signOn = createSignOn({
    ...options(ending, log),
    region: 'EU',
    environmentID: uuid,
    clientID: plant('client'),
    clientSecret: plant('secret'),
    redirectURI: 'https://app.example.com/callback',
  });
  const [state, nonce, verifier] = [plant('state'), plant('nonce'), plant('verifier')];
  const callbacks = [
    { code: plant('code'), state },
    { code: plant('code'), state: plant('other') },
    { code: plant('code'), state, iss: plant('issuer') },
    { error: canary, error_description: canary, state },
    { state },
  ];
  return callbacks.map((query) => async () => {
    const callback = `/callback?${new URLSearchParams(query)}`;
    return signOn.finish(callback, { state, nonce, verifier });
  });
}

describe('nothing that is handed out shows a secret or a filled-in path', () => {
  it.each(endings)('by a run over many users, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const report = await bulkRun(ending, log);
    expect(log.length).toBeGreaterThanOrEqual(6);
    expect([...log, report].map(printed).join('\n')).not.toMatch(secret);
  });

  it.each(endings)('by a move of users, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const reports = await moves(ending, log);
    expect(log.length).toBeGreaterThanOrEqual(9);
    expect([...log, ...reports].map(printed).join('\n')).not.toMatch(secret);
  });

  it.each(endings)('by the end of a sign-on, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const ends = signOnEnds(ending, log).map((end) => end().catch((error: unknown) => error));
    const errors = await Promise.all(ends);
    expect(errors.map((error) => error instanceof Error)).toEqual(Array(5).fill(true));
    expect(log.length).toBeGreaterThanOrEqual(1);
    expect([...log, ...errors].map(printed).join('\n')).not.toMatch(secret);
  });
});
