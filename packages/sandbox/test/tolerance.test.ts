import { beforeEach, describe, expect, it } from 'vitest';
import { outcome } from './answer.ts';
import { beginFlow } from './apis/auth/sign-on.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from './world.ts';

const sandbox = testSandbox();
const strict = testSandbox({ strict: true });
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const unknown = (target: string) => ({
  target,
  message: `${target} is not a member of this request and was ignored.`,
});
const leftOut = (target: string) => ({
  target,
  message: `${target} is null, which counts as left out.`,
});
const directoryUser = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';

/** What the journal keeps of the newest call. */
const warnings = async () => (await world.entry())['warnings'];

describe('a request with more than its action takes', () => {
  it('is taken without a member that nobody knows, and the journal warns', async () => {
    const body = { value: newPassword, reason: 'Fake-Secret-1!' };
    expect((await world.password('user.ok', 'set', body)).status).toBe(200);
    const entry = await world.entry();
    expect(entry['warnings']).toEqual([unknown('reason')]);
    expect(entry['request']).toMatchObject({ members: ['value', 'reason'] });
    expect(JSON.stringify(entry)).not.toContain('Fake-Secret-1!');
  });

  it.each([
    ['false', 'OK'],
    ['true', 'MUST_CHANGE_PASSWORD'],
  ])(
    'is taken with forceChange as the string %s, which means what it says',
    async (forceChange, status) => {
      const set = await world.password('user.ok', 'set', { value: newPassword, forceChange });
      expect(set.body).toMatchObject({ status });
      expect(await warnings()).toEqual([
        {
          target: 'forceChange',
          message: 'forceChange is a string and was read as the boolean that it names.',
        },
      ]);
    },
  );

  it('is taken with null for what may be left out', async () => {
    const body = { value: newPassword, forceChange: null, external: { gateway: null } };
    expect((await world.password('user.ok', 'set', body)).body).toMatchObject({ status: 'OK' });
    expect(await warnings()).toEqual([leftOut('forceChange'), leftOut('external.gateway')]);
  });

  it('is taken by an action without members', async () => {
    expect((await world.password('user.ok', 'sendRecoveryCode', { to: 'x' })).status).toBe(200);
    expect(await warnings()).toEqual([unknown('to')]);
  });

  it('is taken by an action whose media type does not end with json', async () => {
    expect((await world.password('user.ok', 'forceChange', { to: 'x' })).status).toBe(200);
    expect(await warnings()).toEqual([unknown('to')]);
  });

  it('keeps nothing of a member that was ignored', async () => {
    const created = await world.platform('POST', '/passwordPolicies', {
      type: 'application/json',
      body: {
        name: 'Ours',
        excludesCommonlyUsed: false,
        excludesProfileData: false,
        notSimilarToCurrent: false,
        lockout: { failureCount: 3, durationSeconds: 60, grace: 1 },
        maxLength: 9,
      },
    });
    expect(created.status).toBe(201);
    expect(created.body).not.toHaveProperty('maxLength');
    expect(created.body).toMatchObject({ lockout: { failureCount: 3, durationSeconds: 60 } });
    expect((created.body as { lockout: object }).lockout).not.toHaveProperty('grace');
    expect(await warnings()).toEqual([unknown('lockout.grace'), unknown('maxLength')]);
  });

  it('is taken in a flow', async () => {
    const body = { username: 'user.ok', password: currentPassword, rememberMe: true };
    const answer = await world.flowCall(await beginFlow(world), 'usernamePassword.check', body);
    expect(answer.body).toMatchObject({ status: 'COMPLETED' });
    expect(await warnings()).toEqual([unknown('rememberMe')]);
  });
});

describe('a reset in the Directory', () => {
  const oldPassword = '$ecret@456';
  const reset = (body: object) =>
    world.send('POST', '/directory/api/directory/users/password-reset', {
      type: 'application/json',
      body: { id: directoryUser, newPassword, ...body },
      headers: {
        authorization: `Basic ${btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`)}`,
      },
    });

  it('is taken with one proof and null for the other', async () => {
    expect((await reset({ oldPassword, confirmationToken: null, source: 'x' })).status).toBe(200);
    expect(await warnings()).toEqual([leftOut('confirmationToken'), unknown('source')]);
  });

  it('is refused with two proofs, which must not be sent together', async () => {
    const answer = await reset({ oldPassword, confirmationToken: 'x', source: 'x' });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE confirmationToken');
    expect(await warnings()).toEqual([unknown('source')]);
  });
});

describe('a request that is wrong all the same', () => {
  it('is told what is wrong, and not what was ignored', async () => {
    const body = { vaule: newPassword, forceChange: true };
    const answer = await world.password('user.ok', 'set', body);
    expect(answer).toMatchObject({
      status: 400,
      body: { details: [{ code: 'REQUIRED_VALUE', target: 'value' }] },
    });
    expect((answer.body as { details: object[] }).details).toHaveLength(1);
    expect(await warnings()).toEqual([unknown('vaule')]);
  });

  it.each([
    ['forceChange', 'yes'],
    ['forceChange', 1],
    ['value', null],
  ])('is refused for %s %j', async (target, value) => {
    const body = { value: newPassword, [target]: value };
    const answer = await world.password('user.ok', 'set', body);
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
  });

  it('is refused for a proof in the wrong letters', async () => {
    const token = await world.tokenOf('user.ok');
    const body = { CurrentPassword: currentPassword, newPassword };
    const answer = await world.password('user.ok', 'reset', body, token);
    expect(outcome(answer)).toBe('400 INVALID_DATA REQUIRED_VALUE currentPassword');
    expect(await warnings()).toEqual([unknown('CurrentPassword')]);
  });

  it.each([null, undefined])('is refused without a proof, which is %s', async (proof) => {
    const token = await world.tokenOf('user.ok');
    const body = { currentPassword: proof, newPassword };
    const answer = await world.password('user.ok', 'reset', body, token);
    expect(outcome(answer)).toBe('400 INVALID_DATA REQUIRED_VALUE currentPassword');
  });

  it.each([
    ['user.ok', 'setValue', { vaule: newPassword }, 'vaule'],
    ['user.gateway', 'setGateway', { gatewayID: null, kind: 'LDAP' }, 'gatewayID'],
  ])('is refused where nothing of it is known: %s, %s', async (user, action, body, target) => {
    const before = await world.state(user);
    const answer = await world.password(user, action, body);
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
    expect(await world.state(user)).toEqual(before);
    expect(await world.entry()).not.toHaveProperty('warnings');
  });

  it('is refused before the permission of its caller is looked at', async () => {
    const token = await world.tokenOf('user.ok');
    const answer = await world.password('user.ok', 'set', { foo: 1, forceChange: true }, token);
    expect(outcome(answer)).toBe('400 INVALID_DATA REQUIRED_VALUE value');
  });
});

describe('what stays strict', () => {
  it('is the control API, which is ours', async () => {
    const answer = await world.control('POST', '/users', { username: 'alice', role: 'x' });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE role');
  });

  it.each<[string, object]>([
    ['reason', { value: newPassword, reason: 'x' }],
    ['forceChange', { value: newPassword, forceChange: 'false' }],
    ['forceChange', { value: newPassword, forceChange: null }],
    ['external.gateway.id', { value: newPassword, external: { gateway: { id: null } } }],
  ])('is everything with the option, %s', async (target, body) => {
    world = await createTestWorld(strict);
    const answer = await world.password('user.ok', 'set', body);
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
    expect(await world.entry()).not.toHaveProperty('warnings');
  });
});
