import { states } from '@ping-password/contract/auth';
import { describe, expect, it } from 'vitest';
import { continueFlow, startFlow } from '../../src/flow.ts';
import { bearer, createAuthClient, createPlatformClient, type Fetch } from '../../src/index.ts';
import { checkPassword, requestPasswordReset, resetPassword } from '../../src/migrate.ts';
import { endings, outputsOf, printed, secret, uuid } from './canary.ts';
import { after, options, plant } from './planted.ts';

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
  const check = { username: plant('username'), password: plant('password') };
  const request = { email: plant('email'), link: plant('link'), skipSend: 'enabled' } as const;
  return [
    () => resetPassword(target([]), change),
    () => resetPassword(target([{ status: 'OK' }]), change),
    () => resetPassword(target([]), change, { userToken: plant('user') }),
    () => resetPassword(target([]), recovery),
    () => resetPassword(target([]), { ...recovery, confirmationToken: uuid }),
    () => resetPassword(target([]), { ...change, newPassword: `{SSHA}${plant('new')}` }),
    () => checkPassword(target([]), check),
    () => checkPassword(target([found]), check),
    () => requestPasswordReset(target([]), request),
    () => requestPasswordReset(target([found]), request),
    () => requestPasswordReset(target([{ _embedded: { users: [] } }]), request),
  ];
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
});
