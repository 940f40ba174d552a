import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const check = async (user: string) =>
  outcome(await world.password(user, 'check', { password: currentPassword }));

describe('unlockPassword', () => {
  it('lifts the lock and forgets the failures', async () => {
    expect((await world.password('user.locked', 'unlock')).body).toMatchObject({ status: 'OK' });
    expect(await world.entry()).toMatchObject({
      rule: 'unlocked',
      before: { password: 'PASSWORD_LOCKED_OUT', failures: 5 },
      after: { password: 'OK', failures: 0 },
    });
    expect(await check('user.locked')).toBe('200');
  });

  it('changes nothing where nothing is locked', async () => {
    const { status, body } = await world.password('user.mustchange', 'unlock');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
  });

  it('leaves the lock of the account', async () => {
    await world.account('user.locked', 'lock');
    await world.password('user.locked', 'unlock');
    expect(await world.state('user.locked')).toMatchObject({ accountLocked: true });
  });
});

describe('forcePasswordChange', () => {
  it('makes the password temporary; it still checks', async () => {
    const { body } = await world.password('user.ok', 'forceChange');
    expect(body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
    expect(await check('user.ok')).toBe('200');
  });

  it('lifts the lock', async () => {
    const { body } = await world.password('user.locked', 'forceChange');
    expect(body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
    expect(body).not.toHaveProperty('secondsUntilUnlock');
    expect(await check('user.locked')).toBe('200');
  });

  it.each([
    ['user.nopassword', 'NO_PASSWORD'],
    ['user.gateway', 'CONSTRAINT_VIOLATION'],
  ])('is refused for %s as %s', async (user, code) => {
    expect(outcome(await world.password(user, 'forceChange'))).toBe(`400 REQUEST_FAILED ${code}`);
  });

  it('takes the media type with +json, too', async () => {
    const answer = await world.platform('POST', `/users/${idOf('user.ok')}/password`, {
      type: 'application/vnd.pingidentity.password.forceChange+json',
    });
    expect([answer.status, text(answer.body, 'status')]).toEqual([200, 'MUST_CHANGE_PASSWORD']);
  });
});

describe('account lock', () => {
  it('locks with a time and unlocks again', async () => {
    const locked = await world.account('user.ok', 'lock');
    expect(locked.body).toMatchObject({
      account: { canAuthenticate: false, status: 'LOCKED', lockedAt: '2026-03-02T10:00:00.000Z' },
    });
    const unlocked = await world.account('user.ok', 'unlock');
    expect(unlocked.body).toMatchObject({ account: { canAuthenticate: true, status: 'OK' } });
  });

  it('keeps its first time', async () => {
    await world.account('user.ok', 'lock');
    await world.advance('PT1M');
    expect((await world.account('user.ok', 'lock')).body).toMatchObject({
      account: { lockedAt: '2026-03-02T10:00:00.000Z' },
    });
  });

  const lockUntil = (unlockAt?: string) =>
    world.platform('POST', `/users/${idOf('user.ok')}`, {
      type: 'application/vnd.pingidentity.account.lock+json',
      body: JSON.stringify({ unlockAt }),
    });
  const accountOf = async () =>
    member((await world.platform('GET', `/users/${idOf('user.ok')}`)).body, 'account');

  it('ends at its time by the clock of the world', async () => {
    expect(member((await lockUntil('2026-03-02T11:00:00Z')).body, 'account')).toEqual({
      canAuthenticate: false,
      status: 'LOCKED',
      lockedAt: '2026-03-02T10:00:00.000Z',
      secondsUntilUnlock: 3600,
      unlockAt: '2026-03-02T11:00:00.000Z',
    });
    await world.advance('PT59M59.999S');
    expect(await accountOf()).toMatchObject({ status: 'LOCKED', secondsUntilUnlock: 1 });
    await world.advance('PT0.001S');
    expect(await accountOf()).toEqual({ canAuthenticate: true, status: 'OK' });
    expect(await world.state('user.ok')).toMatchObject({ accountLocked: false });
    await world.advance('PT1M');
    expect((await world.account('user.ok', 'lock')).body).toMatchObject({
      account: { lockedAt: '2026-03-02T11:01:00.000Z' },
    });
  });

  it('without a time in its body lasts until it is lifted', async () => {
    expect((await lockUntil()).body).toMatchObject({ account: { status: 'LOCKED' } });
    await world.advance('P365D');
    expect(await accountOf()).toMatchObject({ status: 'LOCKED' });
  });

  it('that ends in the past is none, and ends the one before', async () => {
    await world.account('user.ok', 'lock');
    const past = await lockUntil('2026-03-02T09:59:59Z');
    expect(past.body).toMatchObject({ account: { canAuthenticate: true, status: 'OK' } });
    expect(await accountOf()).toEqual({ canAuthenticate: true, status: 'OK' });
  });

  it('takes a time only', async () => {
    expect(outcome(await lockUntil('tomorrow'))).toBe('400 INVALID_DATA INVALID_VALUE unlockAt');
  });

  it('leaves the lock of the password when it is lifted', async () => {
    await world.account('user.locked', 'lock');
    const { body } = await world.account('user.locked', 'unlock');
    expect(body).toMatchObject({
      account: {
        canAuthenticate: false,
        status: 'LOCKED',
        secondsUntilUnlock: 86_400,
        unlockAt: '2026-03-03T10:00:00.000Z',
      },
    });
  });

  it.each(['lock', 'unlock'] as const)('%s knows no other user', async (action) => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(outcome(await world.account(id, action))).toBe('404 NOT_FOUND');
  });
});
