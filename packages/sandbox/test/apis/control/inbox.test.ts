import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

const mails: unknown[] = [];
const sandbox = testSandbox({ mail: (message) => mails.push(message) });
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

describe('inbox', () => {
  it('keeps the newest 500 messages', async () => {
    for (let time = 0; time < 510; time += 1) {
      if (time === 10) await world.advance('PT1M');
      await world.password('user.ok', 'sendRecoveryCode');
    }
    const { body } = await world.control('GET', '/inbox');
    expect(member(body, 'messages')).toHaveLength(500);
    expect(member(body, 'messages', 0, 'sentAt')).toBe('2026-03-02T10:01:00.000Z');
  });

  it('is read by recipient in order, the newest alone, and emptied', async () => {
    for (const user of ['user.ok', 'user.expired', 'user.ok'])
      await world.password(user, 'sendRecoveryCode');
    const { body } = await world.control('GET', '/inbox?to=USER.OK@example.com');
    const messages = member(body, 'messages') as { id: string; to: string }[];
    expect(messages.map(({ to }) => to)).toEqual(['user.ok@example.com', 'user.ok@example.com']);
    const newest = await world.control('GET', '/inbox/newest?to=user.ok@example.com');
    expect(newest.body).toEqual(messages[1]);
    const none = await world.control('GET', '/inbox/newest?kind=passwordResetLink');
    expect(member(none.body, 'message')).toBe(
      'There is no such message. These exist: recoveryCode to user.ok@example.com, recoveryCode to user.expired@example.com.',
    );
    expect((await world.control('DELETE', '/inbox')).status).toBe(204);
    expect((await world.control('GET', '/inbox/newest')).status).toBe(404);
  });

  it('hands every mail on', async () => {
    mails.length = 0;
    await world.password('user.ok', 'sendRecoveryCode');
    await world.password('user.locked', 'sendRecoveryCode');
    expect(mails).toEqual([
      expect.objectContaining({ to: 'user.ok@example.com', kind: 'recoveryCode' }),
    ]);
  });
});
