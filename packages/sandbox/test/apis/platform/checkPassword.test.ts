import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, member, outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn } from '../auth/sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const check = (user: string, password = currentPassword, token?: string) =>
  world.password(user, 'check', { password }, token);

/** Sends wrong passwords, another one each time. */
async function fail(user: string, times: number) {
  for (let time = 0; time < times; time += 1) await check(user, `wrong ${time}`);
}

const remainingOf = ({ body }: Answer) =>
  member(body, 'details', 0, 'innerError', 'failuresRemaining');

describe('checkPassword', () => {
  it.each([
    ['user.ok', 'OK'],
    ['user.mustchange', 'MUST_CHANGE_PASSWORD'],
    ['user.expired', 'PASSWORD_EXPIRED'],
    ['user.tooyoung', 'OK'],
    ['user.expiring', 'OK'],
  ])('takes the password of %s, whose status stays %s', async (user, status) => {
    const answer = await check(user);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status });
  });

  it.each([
    ['user.nopassword', 'NO_PASSWORD'],
    ['user.locked', 'PASSWORD_LOCKED_OUT'],
    ['user.gateway', 'CONSTRAINT_VIOLATION'],
  ])('is refused for %s as %s', async (user, code) => {
    expect(outcome(await check(user))).toBe(`400 REQUEST_FAILED ${code}`);
  });

  it('says how many tries are left', async () => {
    const remaining: unknown[] = [];
    for (const wrong of ['a', 'b', 'c', 'd'])
      remaining.push(remainingOf(await check('user.ok', wrong)));
    expect(remaining).toEqual([4, 3, 2, 1]);
  });

  it('counts the same wrong password once, and one from before the last again', async () => {
    const remaining: unknown[] = [];
    for (const wrong of ['a', 'a', 'a', 'b', 'b', 'a', 'a'])
      remaining.push(remainingOf(await check('user.ok', wrong)));
    expect(remaining).toEqual([4, 4, 4, 3, 3, 2, 2]);
    expect(await world.entry()).toMatchObject({
      rule: 'the same wrong password again, which does not count',
      before: { failures: 3 },
      after: { failures: 3 },
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a right password', () => check('user.ok')],
    ['an unlock', () => world.password('user.ok', 'unlock')],
    ['a forced change', () => world.password('user.ok', 'forceChange')],
    ['a new password', () => world.password('user.ok', 'reset', { newPassword: 'Fake-Sea-2042!' })],
    [
      'an edit of the failures',
      () => world.control('PATCH', `/users/${idOf('user.ok')}`, { password: { failures: 0 } }),
    ],
  ])('counts the same wrong password again after %s', async (_, act) => {
    await check('user.ok', 'a');
    await act();
    expect(remainingOf(await check('user.ok', 'a'))).toBe(4);
  });

  it('counts the same wrong password again after a lock has ended', async () => {
    await fail('user.ok', 5);
    await world.advance('PT15M');
    expect(remainingOf(await check('user.ok', 'wrong 4'))).toBe(4);
  });

  it('knows the wrong password of a change and of a sign-on, too', async () => {
    await world.password('user.ok', 'reset', { currentPassword: 'a', newPassword: 'b' });
    await checkIn(world, await beginFlow(world), 'user.ok', 'a');
    expect(remainingOf(await check('user.ok', 'a'))).toBe(4);
  });

  it('locks for 900 seconds with the fifth wrong password, and refuses even the right one', async () => {
    await fail('user.ok', 4);
    const fifth = await check('user.ok', 'wrong');
    expect(outcome(fifth)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
    expect(member(fifth.body, 'details', 0, 'innerError')).toEqual({ secondsUntilUnlock: 900 });
    expect(await world.entry()).toMatchObject({
      rule: 'too many wrong passwords lock',
      before: { password: 'OK', failures: 4 },
      after: { password: 'PASSWORD_LOCKED_OUT', failures: 5 },
    });
    await world.advance('PT1M0.5S');
    const right = await check('user.ok');
    expect(member(right.body, 'details', 0, 'innerError')).toEqual({ secondsUntilUnlock: 840 });
  });

  it('ends the lock by itself at the very second, and counts anew', async () => {
    await fail('user.ok', 5);
    await world.advance('PT14M59.999S');
    expect((await check('user.ok')).status).toBe(400);
    await world.advance('PT0.001S');
    const { body } = await check('user.ok', 'wrong');
    expect(member(body, 'details', 0, 'innerError')).toEqual({ failuresRemaining: 4 });
    expect((await check('user.ok')).status).toBe(200);
  });

  it('forgets the failures with a right password', async () => {
    await fail('user.ok', 4);
    await check('user.ok');
    const { body } = await check('user.ok', 'wrong');
    expect(member(body, 'details', 0, 'innerError')).toEqual({ failuresRemaining: 4 });
  });

  it('counts the failures of the platform and of the sign-on together', async () => {
    await fail('user.ok', 4);
    const flow = await world.auth(
      'GET',
      '/as/authorize?client_id=b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02&response_type=code&response_mode=pi.flow&code_challenge=0123456789012345678901234567890123456789012&code_challenge_method=S256',
    );
    const answer = await world.flowCall(String(member(flow.body, 'id')), 'usernamePassword.check', {
      username: 'user.ok',
      password: 'wrong',
    });
    expect(outcome(answer)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
  });

  it('does not lock when the policy has no lockout', async () => {
    world = await createTestWorld(sandbox, {
      policy: {
        name: 'Lax',
        excludesCommonlyUsed: false,
        excludesProfileData: false,
        notSimilarToCurrent: false,
      },
    });
    await fail('user.ok', 20);
    const wrong = await check('user.ok', 'wrong');
    expect(outcome(wrong)).toBe('400 INVALID_DATA INVALID_VALUE password');
    expect(member(wrong.body, 'details', 0)).not.toHaveProperty('innerError');
    expect((await check('user.ok')).status).toBe(200);
  });

  it('refuses an empty password', async () => {
    expect(outcome(await check('user.ok', ''))).toBe('400 INVALID_DATA EMPTY_VALUE password');
  });

  it('is refused to a user of another identity provider, but not to a worker', async () => {
    const token = await world.tokenOf('user.external');
    const own = await check('user.external', currentPassword, token);
    expect(outcome(own)).toBe('400 REQUEST_FAILED');
    expect((await check('user.external')).status).toBe(200);
  });
});

describe('readPassword', () => {
  it('shows the state of a lock', async () => {
    await fail('user.ok', 5);
    const { body } = await world.password('user.ok', 'read');
    expect(body).toMatchObject({ status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: 900 });
  });

  it('shows the links of the page, each to the same address', async () => {
    const { body } = await world.password('user.ok', 'read');
    const self = `http://127.0.0.1:4010/platform/v1/environments/${world.environmentID}/users/c3042000-188f-4bc7-a269-dee1602cf7af/password`;
    expect(Object.keys(member(body, '_links') as object)).toEqual([
      'self',
      'environment',
      'user',
      'passwordPolicy',
      'password.validate',
      'password.reset',
      'password.set',
      'password.recover',
    ]);
    expect(member(body, '_links', 'password.reset')).toEqual({ href: self });
  });

  it('embeds the policy when asked to', async () => {
    const path = '/users/c3042000-188f-4bc7-a269-dee1602cf7af/password?expand=passwordPolicy';
    const { body } = await world.platform('GET', path);
    expect(member(body, '_embedded', 'passwordPolicy', 'name')).toBe('Standard');
  });

  it('shows no time of change where there is no password', async () => {
    const { body } = await world.password('user.nopassword', 'read');
    expect(body).toMatchObject({ status: 'NO_PASSWORD' });
    expect(body).not.toHaveProperty('lastChangedAt');
  });

  it('shows the gateway', async () => {
    const { body } = await world.password('user.gateway', 'read');
    expect(body).toMatchObject({
      status: 'EXTERNAL',
      external: { gateway: { type: 'LDAP', correlationAttributes: { uid: 'user.gateway' } } },
    });
  });

  it('expires a password after 182 days', async () => {
    await world.advance('P151DT23H59M59.999S');
    expect((await world.password('user.ok', 'read')).body).toMatchObject({ status: 'OK' });
    await world.advance('PT0.001S');
    expect((await world.password('user.ok', 'read')).body).toMatchObject({
      status: 'PASSWORD_EXPIRED',
    });
  });

  it('knows no other user', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(outcome(await world.password(id, 'read'))).toBe('404 NOT_FOUND');
  });
});
