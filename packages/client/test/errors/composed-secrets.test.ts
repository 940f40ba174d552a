import { states } from '@ping-password/contract/auth';
import { describe, expect, it } from 'vitest';
import { type BulkCallSettings, forEachUser } from '../../src/bulk.ts';
import { continueFlow, startFlow } from '../../src/flow.ts';
import { bearer, createAuthClient, createPlatformClient, type Fetch } from '../../src/index.ts';
import { requestPasswordReset, resetPassword } from '../../src/migrate.ts';
import { createSignOn } from '../../src/sign-on.ts';
import { canary, endings, outputsOf, printed, secret, timer, uuid } from './canary.ts';

const plant = (name: string) => `${canary}-${name}`;

/** Answers the first requests with these bodies, and ends the others. */
function after(bodies: readonly object[], ending: Fetch): Fetch {
  const left = [...bodies];
  return async (request, init) => {
    const body = left.shift();
    return body ? Response.json(body) : ending(request, init);
  };
}

const options = (fetch: Fetch, log: unknown[]) => ({
  fetch,
  retry: { timer },
  onExchange: (exchange: object) => void log.push(exchange),
});

/** Everything that comes of a promise, an error included. */
const cameOf = (promise: Promise<unknown>) =>
  promise.then(
    (value) => [value, (value as { error?: unknown }).error],
    (error: unknown) => [error],
  );

/** Every action of every status, with a canary in each input, and a sign-on that begins. */
function flowCalls(ending: Fetch, log: unknown[]) {
  const authorize = {
    client_id: plant('client'),
    response_type: 'code',
    code_challenge: plant('challenge'),
    state: plant('state'),
    login_hint: plant('hint'),
  };
  const body = Object.fromEntries(
    ['username', 'password', 'currentPassword', 'newPassword', 'recoveryCode'].map((name) => [
      name,
      plant(name),
    ]),
  );
  const client = (bodies: readonly object[]) =>
    createAuthClient({ ...options(after(bodies, ending), log), region: 'EU' });
  const actions = Object.entries(states.FlowStatus).flatMap(([status, of]) =>
    of.actions.map((action) => async () => {
      const auth = client([{ id: 'f', status }]);
      const target = { environmentID: uuid, flowID: uuid, authorize };
      const step = await continueFlow(auth, target);
      const act = (step as unknown as { do(action: string, body: object): Promise<unknown> }).do;
      const next = (await act(action, body)) as { error?: unknown };
      return [step, next, next.error];
    }),
  );
  return [() => startFlow(client([]), { environmentID: uuid, authorize }), ...actions];
}

/** Both calls of the Directory API, as far as each gets before the end. */
function migratedCalls(ending: Fetch, log: unknown[]) {
  const found = { _embedded: { users: [{ id: uuid, username: 'u' }] } };
  const target = (bodies: readonly object[]) => ({
    platform: createPlatformClient({
      ...options(after(bodies, ending), log),
      region: 'EU',
      authorization: bearer(plant('worker')),
    }),
    environmentID: uuid,
  });
  const change = { id: uuid, oldPassword: plant('old'), newPassword: plant('new') };
  const recovery = { id: uuid, confirmationToken: plant('token'), newPassword: plant('new') };
  const request = { email: plant('email'), link: plant('link'), skipSend: 'enabled' } as const;
  return [
    () => resetPassword(target([]), change),
    () => resetPassword(target([{ status: 'OK' }]), change),
    () => resetPassword(target([]), change, { userToken: plant('user') }),
    () => resetPassword(target([]), recovery),
    () => resetPassword(target([]), { ...recovery, confirmationToken: uuid }),
    () => resetPassword(target([]), { ...change, newPassword: `{SSHA}${plant('new')}` }),
    () => requestPasswordReset(target([]), request),
    () => requestPasswordReset(target([found]), request),
    () => requestPasswordReset(target([{ _embedded: { users: [] } }]), request),
  ];
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
  it.each(endings)('by the flow driver, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const calls = flowCalls(ending, log);
    const outputs = await Promise.all(calls.map((call) => cameOf(call())));
    expect(log.length).toBeGreaterThanOrEqual(calls.length);
    expect([...log, ...outputs.flat(2)].map(printed).join('\n')).not.toMatch(secret);
  });

  it.each(endings)('by what replaces the Directory API, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const outputs = await Promise.all(migratedCalls(ending, log).map(outputsOf));
    expect(log.length).toBeGreaterThanOrEqual(7);
    expect([...log, ...outputs.flat(2)].map(printed).join('\n')).not.toMatch(secret);
  });

  it.each(endings)('by a run over many users, after %s', async (_title, ending) => {
    const log: unknown[] = [];
    const report = await bulkRun(ending, log);
    expect(log.length).toBeGreaterThanOrEqual(6);
    expect([...log, report].map(printed).join('\n')).not.toMatch(secret);
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
