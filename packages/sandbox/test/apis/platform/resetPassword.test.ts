import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const change = async (user: string, body: unknown) =>
  world.password(user, 'reset', body, await world.tokenOf(user));

/** The requirements that a self change does not meet. */
const unmet = async (user: string, candidate: string) => {
  const { body } = await change(user, { currentPassword, newPassword: candidate });
  return member(body, 'details', 0, 'innerError', 'unsatisfiedRequirements');
};

describe('resetPassword by the user', () => {
  it('changes the password and leaves the status OK', async () => {
    const { status, body } = await change('user.ok', { currentPassword, newPassword });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'OK', lastChangedAt: '2026-03-02T10:00:00.000Z' });
    expect(await world.entry()).toMatchObject({
      rule: 'changed by the user',
      actor: { kind: 'user' },
      before: { password: 'OK', failures: 0 },
      after: { password: 'OK', failures: 0 },
    });
    expect((await world.password('user.ok', 'check', { password: newPassword })).status).toBe(200);
    expect(outcome(await world.password('user.ok', 'check', { password: currentPassword }))).toBe(
      '400 INVALID_DATA INVALID_VALUE password',
    );
  });

  it('needs the current password', async () => {
    expect(outcome(await change('user.ok', { newPassword }))).toBe(
      '400 INVALID_DATA REQUIRED_VALUE currentPassword',
    );
  });

  it('refuses a wrong current password, counts it and locks after the fifth', async () => {
    const wrong = (number: number) => ({ currentPassword: `wrong ${number}`, newPassword });
    const first = await change('user.ok', wrong(1));
    expect(outcome(first)).toBe('400 INVALID_DATA INVALID_VALUE currentPassword');
    expect(member(first.body, 'details', 0, 'innerError')).toEqual({ failuresRemaining: 4 });
    for (let failures = 2; failures < 5; failures += 1) await change('user.ok', wrong(failures));
    const last = await change('user.ok', wrong(5));
    expect(outcome(last)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
    expect(member(last.body, 'details', 0, 'innerError')).toEqual({ secondsUntilUnlock: 900 });
    const right = await change('user.ok', { currentPassword, newPassword });
    expect(outcome(right)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
  });

  it('names every requirement that is not met, minCharacters for each class, with a message under its name', async () => {
    const { body } = await change('user.ok', { currentPassword, newPassword: 'aaaa' });
    const innerError = member(body, 'details', 0, 'innerError') as Record<string, unknown>;
    expect(innerError['unsatisfiedRequirements']).toEqual([
      'length',
      'minCharacters',
      'minCharacters',
      'minCharacters',
      'minUniqueCharacters',
      'maxRepeatedCharacters',
    ]);
    expect(innerError['length']).toBe('The password needs at least 8 characters.');
    expect(Object.keys(innerError)).toHaveLength(5);
    expect((await world.entry())['rule']).toBe(
      'policy: length, minCharacters, minUniqueCharacters, maxRepeatedCharacters',
    );
    expect(member(body, 'details', 0, 'target')).toBe('newPassword');
  });

  it('never takes the current password again', async () => {
    expect(await unmet('user.ok', currentPassword)).toEqual(['history', 'notSimilarToCurrent']);
  });

  it('refuses a password that is similar to the current one', async () => {
    expect(await unmet('user.ok', 'Tr4vel-Lightly-89')).toEqual(['notSimilarToCurrent']);
  });

  it('refuses a value of the profile', async () => {
    await world.control('PATCH', '/users/c3042000-188f-4bc7-a269-dee1602cf7af', {
      name: { given: 'Fake-Harbour-2042!' },
    });
    expect(await unmet('user.ok', newPassword)).toEqual(['excludesProfileData']);
  });

  it('refuses a commonly used password', async () => {
    expect(await unmet('user.ok', 'password')).toContain('excludesCommonlyUsed');
    expect(await unmet('user.ok', 'Password1!')).toEqual(['excludesCommonlyUsed']);
  });

  it('refuses a former password for as long as the policy keeps it', async () => {
    await change('user.ok', { currentPassword, newPassword });
    const back = { currentPassword: newPassword, newPassword: currentPassword };
    await world.advance('P2D');
    const { body } = await change('user.ok', back);
    expect(member(body, 'details', 0, 'innerError', 'unsatisfiedRequirements')).toEqual([
      'history',
    ]);
    await world.advance('P363D');
    expect((await change('user.ok', back)).status).toBe(200);
  });

  it('refuses a second change within the minimum age, and takes it a day later', async () => {
    await change('user.ok', { currentPassword, newPassword });
    const again = { currentPassword: newPassword, newPassword: 'Other-Harbour-2042!' };
    expect(outcome(await change('user.ok', again))).toBe('400 REQUEST_FAILED PASSWORD_TOO_YOUNG');
    await world.advance('PT23H59M59S');
    expect(outcome(await change('user.ok', again))).toBe('400 REQUEST_FAILED PASSWORD_TOO_YOUNG');
    await world.advance('PT1S');
    expect((await change('user.ok', again)).status).toBe(200);
  });

  it('exempts a password that has to be changed from the minimum age', async () => {
    await world.password('user.ok', 'reset', { newPassword: 'temporary' });
    const own = await change('user.ok', { currentPassword: 'temporary', newPassword });
    expect(own.body).toMatchObject({ status: 'OK' });
  });

  it.each(['user.expired', 'user.mustchange'])('makes %s OK', async (user) => {
    expect((await change(user, { currentPassword, newPassword })).body).toMatchObject({
      status: 'OK',
    });
  });

  it.each([
    ['with the current password', { currentPassword, newPassword }],
    ['without it', { newPassword }],
  ])('is refused to a user of another identity provider, %s', async (_, sent) => {
    const { status, body } = await change('user.external', sent);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'REQUEST_FAILED' });
    expect(body).not.toHaveProperty('details');
  });

  it.each([
    ['user.disabled', 'ACCOUNT_NOT_USABLE'],
    ['user.locked', 'PASSWORD_LOCKED_OUT'],
    ['user.nopassword', 'NO_PASSWORD'],
    ['user.gateway', 'CONSTRAINT_VIOLATION'],
    ['user.tooyoung', 'PASSWORD_TOO_YOUNG'],
  ])('is refused to %s as %s', async (user, code) => {
    expect(outcome(await change(user, { currentPassword, newPassword }))).toBe(
      `400 REQUEST_FAILED ${code}`,
    );
  });

  it('is refused while an administrator has locked the account', async () => {
    await world.account('user.ok', 'lock');
    expect(outcome(await change('user.ok', { currentPassword, newPassword }))).toBe(
      '400 REQUEST_FAILED ACCOUNT_NOT_USABLE',
    );
  });
});

describe('resetPassword by a user without a password', () => {
  const chooses = (value: string) => change('user.nopassword', { newPassword: value });

  it('sets the first one', async () => {
    expect((await chooses(newPassword)).body).toMatchObject({
      status: 'OK',
      lastChangedAt: '2026-03-02T10:00:00.000Z',
    });
    expect((await world.entry())['rule']).toBe('first password of the user');
    const checked = await world.password('user.nopassword', 'check', { password: newPassword });
    expect(checked.status).toBe(200);
  });

  it('holds it to the policy', async () => {
    const refused = await chooses('aaaa');
    expect(outcome(refused)).toBe('400 INVALID_DATA INVALID_VALUE newPassword');
    expect((await world.password('user.nopassword', 'read')).body).toMatchObject({
      status: 'NO_PASSWORD',
    });
  });

  it('needs the current one from then on', async () => {
    await chooses(newPassword);
    expect(outcome(await chooses('Other-Harbour-2042!'))).toBe(
      '400 INVALID_DATA REQUIRED_VALUE currentPassword',
    );
  });

  it('is refused while the account is locked', async () => {
    await world.account('user.nopassword', 'lock');
    expect(outcome(await chooses(newPassword))).toBe('400 REQUEST_FAILED ACCOUNT_NOT_USABLE');
  });
});

describe('resetPassword by an administrator', () => {
  const assign = (user: string, value = 'temporary') =>
    world.password(user, 'reset', { newPassword: value });

  it('takes a password that the policy would refuse, and makes it temporary', async () => {
    expect((await assign('user.ok')).body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
    expect((await world.entry())['rule']).toBe('changed by an administrator');
  });

  it('lifts the lock of the password', async () => {
    expect((await assign('user.locked')).body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
    expect((await world.password('user.locked', 'check', { password: 'temporary' })).status).toBe(
      200,
    );
  });

  it('leaves the lock of the account', async () => {
    await world.account('user.ok', 'lock');
    await assign('user.ok');
    expect(await world.state('user.ok')).toMatchObject({ accountLocked: true });
  });

  it.each(['user.tooyoung', 'user.external', 'user.disabled', 'user.nopassword'])(
    'works for %s',
    async (user) => {
      expect((await assign(user)).status).toBe(200);
    },
  );

  it('is refused where the password is kept elsewhere', async () => {
    expect(outcome(await assign('user.gateway'))).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
  });

  it('is held to the form for users when it sends the current password', async () => {
    const body = { currentPassword: 'wrong', newPassword };
    expect(outcome(await world.password('user.ok', 'reset', body))).toBe(
      '400 INVALID_DATA INVALID_VALUE currentPassword',
    );
  });
});
