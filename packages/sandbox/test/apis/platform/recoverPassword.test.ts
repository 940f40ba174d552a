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

const sendCode = (user: string) => world.password(user, 'sendRecoveryCode');
const recover = (user: string, recoveryCode: string, password = newPassword) =>
  world.password(user, 'recover', { recoveryCode, newPassword: password });

async function exhaust(user: string) {
  let last = await recover(user, 'WRONG');
  for (let time = 1; time < 5; time += 1) last = await recover(user, 'WRONG');
  return last;
}

async function lock(user: string) {
  for (let time = 0; time < 5; time += 1)
    await world.password(user, 'check', { password: `no ${time}` });
}

describe('recoverPassword', () => {
  it('sets the new password, in whatever case the code is typed, and spends the code', async () => {
    await sendCode('user.expired');
    const code = await world.code('user.expired');
    const { status, body } = await recover('user.expired', code.toLowerCase());
    expect([status, member(body, 'status')]).toEqual([200, 'OK']);
    expect(outcome(await recover('user.expired', code, 'Other-Harbour-2042!'))).toBe(
      '400 INVALID_DATA INVALID_VALUE recoveryCode',
    );
  });

  it('is refused without a code', async () => {
    expect(outcome(await recover('user.ok', 'WHATEVER'))).toBe(
      '400 INVALID_DATA INVALID_VALUE recoveryCode',
    );
    expect((await world.entry())['rule']).toBe('no recovery code');
  });

  it('takes a code for five minutes', async () => {
    await sendCode('user.ok');
    const code = await world.code('user.ok');
    await world.advance('PT4M59.999S');
    expect(outcome(await recover('user.ok', code, 'short'))).toBe(
      '400 INVALID_DATA INVALID_VALUE newPassword',
    );
    await world.advance('PT0.001S');
    expect(outcome(await recover('user.ok', code))).toBe(
      '400 INVALID_DATA INVALID_VALUE recoveryCode',
    );
    expect((await world.entry())['rule']).toBe('the recovery code is too old');
  });

  it('counts wrong codes, and locks with the fifth for the time of the policy', async () => {
    await sendCode('user.ok');
    const first = await recover('user.ok', 'WRONG');
    expect(member(first.body, 'details', 0, 'innerError')).toEqual({ attemptsRemaining: 4 });
    for (let time = 2; time < 5; time += 1) await recover('user.ok', 'WRONG');
    const fifth = await recover('user.ok', 'WRONG');
    expect(outcome(fifth)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
    expect(member(fifth.body, 'details', 0, 'innerError')).toEqual({ secondsUntilUnlock: 900 });
    expect((await world.password('user.ok', 'read')).body).toMatchObject({
      status: 'PASSWORD_LOCKED_OUT',
      secondsUntilUnlock: 900,
    });
  });

  it('refuses the right code once the tries are used up, even after the lock', async () => {
    await sendCode('user.ok');
    const code = await world.code('user.ok');
    await exhaust('user.ok');
    expect(outcome(await recover('user.ok', code))).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
    await world.advance('PT4M');
    await world.password('user.ok', 'unlock');
    expect(outcome(await recover('user.ok', code))).toBe(
      '400 INVALID_DATA INVALID_VALUE recoveryCode',
    );
    expect((await world.entry())['rule']).toBe('the recovery code is used up');
  });

  it('begins a new count with a new code, which lifts the lock of the old one', async () => {
    await sendCode('user.ok');
    await exhaust('user.ok');
    expect((await sendCode('user.ok')).body).toMatchObject({ status: 'OK' });
    const wrong = await recover('user.ok', 'WRONG');
    expect(member(wrong.body, 'details', 0, 'innerError')).toEqual({ attemptsRemaining: 4 });
    expect((await recover('user.ok', await world.code('user.ok'))).status).toBe(200);
  });

  it('lifts the lock that follows wrong passwords', async () => {
    await sendCode('user.ok');
    await lock('user.ok');
    const { body } = await recover('user.ok', await world.code('user.ok'));
    expect(body).toMatchObject({ status: 'OK' });
  });

  it('needs an account that is not locked, unless the password is', async () => {
    await sendCode('user.ok');
    const code = await world.code('user.ok');
    await world.account('user.ok', 'lock');
    expect(outcome(await recover('user.ok', code))).toBe('400 REQUEST_FAILED ACCOUNT_NOT_USABLE');
    await lock('user.ok');
    expect((await recover('user.ok', code)).body).toMatchObject({ status: 'OK' });
    expect(await world.state('user.ok')).toMatchObject({ accountLocked: true });
  });

  it('keeps a lock that follows wrong passwords when the code is used up as well', async () => {
    await sendCode('user.ok');
    await lock('user.ok');
    await world.advance('PT1M');
    await exhaust('user.ok');
    expect(outcome(await sendCode('user.ok'))).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
  });

  it.each([
    ['length', 'aB3-'],
    ['history', currentPassword],
  ])(
    'holds the new password against the policy, %s, and keeps the code',
    async (name, candidate) => {
      await sendCode('user.ok');
      const code = await world.code('user.ok');
      const { body } = await recover('user.ok', code, candidate);
      expect(member(body, 'details', 0, 'innerError', 'unsatisfiedRequirements')).toContain(name);
      expect((await recover('user.ok', code)).status).toBe(200);
    },
  );

  it('does not count the minimum age', async () => {
    await sendCode('user.tooyoung');
    expect((await recover('user.tooyoung', await world.code('user.tooyoung'))).status).toBe(200);
  });

  it.each([
    ['user.disabled', 'REQUEST_FAILED ACCOUNT_NOT_USABLE'],
    ['user.nopassword', 'REQUEST_FAILED NO_PASSWORD'],
    ['user.gateway', 'REQUEST_FAILED CONSTRAINT_VIOLATION'],
    ['user.external', 'REQUEST_FAILED'],
    ['user.locked', 'INVALID_DATA INVALID_VALUE recoveryCode'],
  ])('is refused for %s as %s', async (user, code) => {
    expect(outcome(await recover(user, 'WHATEVER'))).toBe(`400 ${code}`);
  });

  it('is refused while an administrator has locked the account', async () => {
    await sendCode('user.ok');
    await world.account('user.ok', 'lock');
    expect(outcome(await recover('user.ok', await world.code('user.ok')))).toBe(
      '400 REQUEST_FAILED ACCOUNT_NOT_USABLE',
    );
  });

  it.each([
    ['a reset', 'reset', { newPassword: 'temporary' }],
    ['a set password', 'set', { value: newPassword }],
  ])('takes no code from before %s', async (_, action, body) => {
    await sendCode('user.ok');
    await world.password('user.ok', action, body);
    const answer = await recover('user.ok', await world.code('user.ok'), 'Other-Harbour-2042!');
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE recoveryCode');
  });
});
