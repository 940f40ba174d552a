import { beforeEach, describe, expect, it } from 'vitest';
import type { WebhookEvent } from '../src/index.ts';
import { type Answer, member, text } from './answer.ts';
import { beginFlow, checkIn, clientID, cookieOf } from './apis/auth/sign-on.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from './world.ts';

let posted: WebhookEvent[] = [];
const sandbox = testSandbox({ audit: (events) => posted.push(...events) });
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  posted = [];
});

const json = 'application/json';
const user = (name: string) => `/users/${idOf(name)}`;
const events = async () => ((await world.entry())['events'] ?? []) as Record<string, unknown>[];

/** The types of the events of the newest call. */
const types = async () => (await events()).map((event) => text(event, 'action', 'type'));

async function lock(name: string) {
  for (let time = 0; time < 5; time += 1)
    await world.password(name, 'check', { password: `no ${time}` });
}

async function recover(name: string): Promise<Answer> {
  const recoveryCode = await world.code(name);
  return world.password(name, 'recover', { recoveryCode, newPassword });
}

/** Begins a flow in which the user has proved the password. */
async function enterFlow(name: string) {
  const flowID = await beginFlow(world);
  return { flowID, cookie: cookieOf(await checkIn(world, flowID, name)) };
}

const lockType = 'application/vnd.pingidentity.account.lock+json';

const causes: readonly (readonly [string, () => Promise<unknown>, readonly string[]])[] = [
  [
    'a right password',
    () => world.password('user.ok', 'check', { password: currentPassword }),
    ['PASSWORD.CHECK_SUCCEEDED'],
  ],
  [
    'a wrong password',
    () => world.password('user.ok', 'check', { password: 'no' }),
    ['PASSWORD.CHECK_FAILED'],
  ],
  ['the wrong password that locks', () => lock('user.ok'), ['PASSWORD.CHECK_FAILED']],
  [
    'a check that the lock refuses',
    () => world.password('user.locked', 'check', { password: currentPassword }),
    [],
  ],
  [
    'a check without a password to compare',
    () => world.password('user.nopassword', 'check', { password: 'no' }),
    [],
  ],
  ['a check of nobody', () => world.password(crypto.randomUUID(), 'check', { password: 'no' }), []],
  [
    'a change by an administrator',
    () => world.password('user.ok', 'reset', { newPassword }),
    ['PASSWORD.RESET'],
  ],
  [
    'a change by an administrator that unlocks',
    () => world.password('user.locked', 'reset', { newPassword }),
    ['PASSWORD.RESET', 'USER.UNLOCKED'],
  ],
  [
    'a change by an administrator while the account is locked, too',
    async () => {
      await world.account('user.locked', 'lock');
      await world.password('user.locked', 'reset', { newPassword });
    },
    ['PASSWORD.RESET'],
  ],
  [
    'a change that the policy refuses',
    () => world.password('user.ok', 'reset', { currentPassword, newPassword: 'short' }),
    [],
  ],
  [
    'a password that is set',
    () => world.password('user.ok', 'set', { value: newPassword }),
    ['PASSWORD.SET'],
  ],
  [
    'a password that is set alone',
    () => world.password('user.ok', 'setValue', { value: newPassword }),
    ['PASSWORD.SET'],
  ],
  [
    'a password that is cleared',
    () => world.password('user.ok', 'setValue', {}),
    ['PASSWORD.UNSET'],
  ],
  [
    'a password that is handed to a gateway',
    () => world.password('user.gateway', 'setGateway', {}),
    [],
  ],
  ['a forced change', () => world.password('user.ok', 'forceChange'), ['PASSWORD.FORCE_CHANGE']],
  ['an unlock without a lock', () => world.password('user.ok', 'unlock'), ['PASSWORD.UNLOCKED']],
  [
    'an unlock',
    () => world.password('user.locked', 'unlock'),
    ['PASSWORD.UNLOCKED', 'USER.UNLOCKED'],
  ],
  ['a recovery code', () => world.password('user.ok', 'sendRecoveryCode'), []],
  [
    'a recovery',
    async () => {
      await world.password('user.ok', 'sendRecoveryCode');
      await recover('user.ok');
    },
    ['PASSWORD.RECOVERY'],
  ],
  [
    'a recovery that unlocks',
    async () => {
      await world.password('user.ok', 'sendRecoveryCode');
      await lock('user.ok');
      await recover('user.ok');
    },
    ['PASSWORD.RECOVERY', 'USER.UNLOCKED'],
  ],
  [
    'a new user',
    () => world.platform('POST', '/users', { type: json, body: { username: 'bo' } }),
    ['USER.CREATED'],
  ],
  [
    'an imported user',
    () =>
      world.platform('POST', '/users', {
        type: 'application/vnd.pingidentity.user.import+json',
        body: { username: 'bo', password: { value: newPassword } },
      }),
    ['USER.CREATED'],
  ],
  [
    'a name that is taken',
    () => world.platform('POST', '/users', { type: json, body: { username: 'user.ok' } }),
    [],
  ],
  [
    'a user replaced',
    () => world.platform('PUT', user('user.ok'), { type: json, body: { username: 'bo' } }),
    ['USER.UPDATED'],
  ],
  [
    'a user changed',
    () => world.platform('PATCH', user('user.ok'), { type: json, body: { nickname: 'bo' } }),
    ['USER.UPDATED'],
  ],
  [
    'a user disabled',
    () =>
      world.platform('PUT', `${user('user.ok')}/enabled`, { type: json, body: { enabled: false } }),
    ['USER.UPDATED'],
  ],
  ['a user deleted', () => world.platform('DELETE', user('user.ok')), ['USER.DELETED']],
  ['an account locked', () => world.account('user.ok', 'lock'), ['USER.LOCKED']],
  [
    'an account whose lock ends in the past',
    () =>
      world.platform('POST', user('user.ok'), {
        type: lockType,
        body: { unlockAt: '2020-01-01T00:00:00Z' },
      }),
    [],
  ],
  ['an account unlocked', () => world.account('user.ok', 'unlock'), ['USER.UNLOCKED']],
  ['a sign-on', () => enterFlow('user.ok'), ['PASSWORD.CHECK_SUCCEEDED']],
  [
    'a wrong password of a sign-on',
    async () => checkIn(world, await beginFlow(world), 'user.ok', 'no'),
    ['PASSWORD.CHECK_FAILED'],
  ],
  ['a sign-on of nobody', async () => checkIn(world, await beginFlow(world), 'nobody'), []],
  [
    'a change in a flow',
    async () => {
      const { flowID, cookie } = await enterFlow('user.mustchange');
      await world.flowCall(flowID, 'password.reset', { currentPassword, newPassword }, cookie);
    },
    ['PASSWORD.RESET'],
  ],
  [
    'a recovery in a flow',
    async () => {
      const flowID = await beginFlow(world);
      await world.flowCall(flowID, 'password.forgot', { username: 'user.ok' });
      const recoveryCode = await world.code('user.ok');
      await world.flowCall(flowID, 'password.recover', { recoveryCode, newPassword });
    },
    ['PASSWORD.RECOVERY'],
  ],
];

describe('the audit events', () => {
  it.each(causes)('of %s', async (_, act, expected) => {
    await act();
    expect(await types()).toEqual(expected);
  });

  it('of a move name the new population', async () => {
    const made = await world.platform('GET', '/populations');
    const ids = (member(made.body, '_embedded', 'populations') as { id: string }[]).map(
      ({ id }) => id,
    );
    const id = ids.at(-1) ?? '';
    await world.platform('PUT', `${user('user.ok')}/population`, { type: json, body: { id } });
    const [event] = await events();
    expect([
      text(event, 'action', 'type'),
      text(event, 'resources', 0, 'population', 'id'),
    ]).toEqual(['USER.MOVED', id]);
  });

  it('are not caused by the control API', async () => {
    await world.control('POST', '/users', { username: 'bo' });
    await world.control('PATCH', `/users/${idOf('user.ok')}`, { enabled: false });
    expect(posted).toEqual([]);
  });

  it('are not caused by a call that a fault refuses', async () => {
    await world.control('PUT', '/faults', { faults: [{ kind: 'resetBefore' }] });
    await expect(world.password('user.ok', 'unlock')).rejects.toThrow('The connection was cut.');
    expect(posted).toEqual([]);
  });

  it('are caused by a call whose answer is lost', async () => {
    await world.control('PUT', '/faults', { faults: [{ kind: 'resetAfter' }] });
    await expect(world.password('user.ok', 'unlock')).rejects.toThrow('The connection was cut.');
    expect(posted.map(({ action }) => action.type)).toEqual(['PASSWORD.UNLOCKED']);
  });
});

describe('an audit event', () => {
  const shownUser = (name: string) => ({
    type: 'USER',
    id: idOf(name),
    name,
    environment: { id: world.environmentID },
    population: { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
    href: `http://127.0.0.1:4010/platform/v1/environments/${world.environmentID}/users/${idOf(name)}`,
  });
  const client = (id: string, name: string) => ({
    type: 'CLIENT',
    id,
    name,
    environment: { id: world.environmentID },
    href: `http://127.0.0.1:4010/platform/v1/environments/${world.environmentID}/applications/${id}`,
  });

  it('has the members of a recorded one', async () => {
    const { headers } = await world.password('user.ok', 'check', { password: currentPassword });
    const description = 'The password is right.';
    expect(await events()).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        recordedAt: '2026-03-02T10:00:00.000Z',
        createdAt: '2026-03-02T10:00:00.000Z',
        correlationId: headers.get('correlation-id'),
        action: { type: 'PASSWORD.CHECK_SUCCEEDED', description },
        resources: [shownUser('user.ok')],
        result: { status: 'SUCCESS', description },
      },
    ]);
  });

  it('succeeds even if the check failed, and has the identifier of the error', async () => {
    const { body } = await world.password('user.ok', 'check', { password: 'no' });
    expect(await events()).toMatchObject([
      { correlationId: text(body, 'id'), result: { status: 'SUCCESS' } },
    ]);
  });

  it('names the application that acts', async () => {
    await world.account('user.ok', 'lock');
    const id = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
    const [event] = await events();
    expect(event?.['actors']).toEqual({ client: client(id, 'Sandbox worker') });
  });

  it('names the user who acts, and the application that the token is of', async () => {
    await world.advance('P2D');
    const own = await world.tokenOf('user.ok', ['p1:reset:userPassword']);
    await world.password('user.ok', 'reset', { currentPassword, newPassword }, own);
    const [event] = await events();
    expect(event?.['actors']).toEqual({
      client: client(clientID, 'Sample app'),
      user: shownUser('user.ok'),
    });
  });

  it('names the user of a flow and its application', async () => {
    const { flowID, cookie } = await enterFlow('user.mustchange');
    await world.flowCall(flowID, 'password.reset', { currentPassword, newPassword }, cookie);
    const [event] = await events();
    expect(event?.['actors']).toEqual({
      client: client(clientID, 'Sample app'),
      user: shownUser('user.mustchange'),
    });
  });

  it.each(['set', 'check'])('of %s names nobody who acts', async (action) => {
    await world.password('user.ok', action, { value: newPassword, password: currentPassword });
    const [event] = await events();
    expect(Object.keys(event ?? {})).not.toContain('actors');
  });

  it('goes to webhooks with fewer members', async () => {
    await world.account('user.ok', 'lock');
    const [event] = await events();
    const { id, recordedAt, actors, resources, result } = event ?? {};
    expect(posted).toEqual([
      {
        _embedded: {},
        id,
        recordedAt,
        actors,
        action: { type: 'USER.LOCKED' },
        resources,
        result,
      },
    ]);
  });

  it('has no password and no code in it', async () => {
    await world.password('user.ok', 'sendRecoveryCode');
    const code = await world.code('user.ok');
    await recover('user.ok');
    await world.password('user.ok', 'check', { password: newPassword });
    expect(posted).toHaveLength(2);
    for (const secret of [code, newPassword]) expect(JSON.stringify(posted)).not.toContain(secret);
  });
});
