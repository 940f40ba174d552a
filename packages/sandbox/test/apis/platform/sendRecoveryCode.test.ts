import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, newPassword, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const sendCode = (user: string) => world.password(user, 'sendRecoveryCode');
const recover = (recoveryCode: string) =>
  world.password('user.ok', 'recover', { recoveryCode, newPassword });

describe('sendRecoveryCode', () => {
  it('mails a code of eight characters and leaves the status', async () => {
    expect((await sendCode('user.ok')).body).toMatchObject({ status: 'OK' });
    const { body } = await world.control('GET', '/inbox?to=user.ok@example.com');
    expect(member(body, 'messages')).toEqual([
      {
        id: expect.any(String),
        kind: 'recoveryCode',
        to: 'user.ok@example.com',
        subject: 'Your recovery code',
        text: expect.stringContaining(await world.code('user.ok')),
        code: expect.stringMatching(/^[A-Z0-9]{8}$/),
        sentAt: '2026-03-02T10:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['user.disabled', 'REQUEST_FAILED ACCOUNT_NOT_USABLE'],
    ['user.locked', 'REQUEST_FAILED PASSWORD_LOCKED_OUT'],
    ['user.nopassword', 'REQUEST_FAILED NO_PASSWORD'],
    ['user.gateway', 'REQUEST_FAILED CONSTRAINT_VIOLATION'],
    ['user.external', 'REQUEST_FAILED'],
  ])('is refused for %s as %s', async (user, code) => {
    expect(outcome(await sendCode(user))).toBe(`400 ${code}`);
    expect((await world.control('GET', '/inbox')).body).toEqual({ messages: [] });
  });

  it('is mailed to a user whose account is locked', async () => {
    await world.account('user.ok', 'lock');
    expect((await sendCode('user.ok')).status).toBe(200);
  });

  it('ends the code before', async () => {
    await sendCode('user.ok');
    const first = await world.code('user.ok');
    await sendCode('user.ok');
    expect(outcome(await recover(first))).toBe('400 INVALID_DATA INVALID_VALUE recoveryCode');
    expect((await recover(await world.code('user.ok'))).status).toBe(200);
  });
});
