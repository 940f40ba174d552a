import { describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, idOf, newPassword, testSandbox } from '../../world.ts';

const sandbox = testSandbox();

const web = {
  id: 'orders-web',
  type: 'WEB_APP',
  secret: 'fake-orders-secret',
  redirectUris: ['http://localhost:3000/callback'],
};
const spa = { id: 'orders-page', type: 'SINGLE_PAGE_APP' };
const applications = [{ id: 'orders-web' }, { id: 'orders-page' }];

describe('a change of a world', () => {
  it('replaces a list as a whole and leaves the rest, and a reset keeps it', async () => {
    const world = await createTestWorld(sandbox);
    await world.password('user.ok', 'set', { value: newPassword });
    const { status, body } = await world.control('PATCH', '', { applications: [web, spa] });
    expect([status, body]).toMatchObject([200, { applications }]);
    expect(body).toMatchObject({ users: 12, clock: { now: '2026-03-02T10:00:00.000Z' } });
    expect(await world.state('user.ok')).toMatchObject({
      password: { lastChangedAt: '2026-03-02T10:00:00.000Z' },
    });
    await world.control('POST', '/applications', { type: 'WORKER' });
    const reset = await world.control('POST', '/reset');
    expect(reset.body).toMatchObject({ applications });
  });

  it('makes the users anew, with or without the personas', async () => {
    const world = await createTestWorld(sandbox, { users: [{ username: 'ada' }] });
    const only = await world.control('PATCH', '', {
      users: [{ username: 'own' }],
      personas: false,
    });
    expect(member(only.body, 'users')).toBe(1);
    const both = await world.control('PATCH', '', { personas: true });
    expect(member(both.body, 'users')).toBe(13);
    const taken = await world.control('PATCH', '', { users: [{ username: 'user.ok' }] });
    expect(outcome(taken)).toBe('400 INVALID_DATA UNIQUENESS_VIOLATION users.0.username');
    expect(await world.state('user.ok')).toMatchObject({ id: idOf('user.ok') });
  });

  it('moves the clock, and a reset goes back to there', async () => {
    const world = await createTestWorld(sandbox);
    const now = '2027-01-01T00:00:00.000Z';
    const { body } = await world.control('PATCH', '', { clock: { now } });
    expect(body).toMatchObject({ clock: { now, frozen: true } });
    await world.control('POST', '/clock/advance', { by: 'P1D' });
    expect((await world.control('POST', '/reset')).body).toMatchObject({ clock: { now } });
    const late = await world.control('PATCH', '', { clock: { now: '1969-12-31T00:00:00Z' } });
    expect(outcome(late)).toBe('400 INVALID_DATA OUT_OF_RANGE clock.now');
  });

  it('replaces the policy', async () => {
    const world = await createTestWorld(sandbox);
    const policy = {
      name: 'Short',
      excludesCommonlyUsed: false,
      excludesProfileData: false,
      notSimilarToCurrent: false,
      lockout: { failureCount: 1, durationSeconds: 60 },
    };
    expect((await world.control('PATCH', '', { policy })).body).toMatchObject({ policies: 4 });
    await world.password('user.ok', 'check', { password: 'wrong' });
    expect(await world.state('user.ok')).toMatchObject({ password: { secondsUntilUnlock: 60 } });
    const clash = await world.control('PATCH', '', { policy: { ...policy, maxAgeDays: 5 } });
    expect(outcome(clash)).toBe('400 INVALID_DATA OUT_OF_RANGE maxAgeDays');
  });

  it('needs a member that it knows', async () => {
    const world = await createTestWorld(sandbox);
    expect((await world.control('PATCH', '', {})).status).toBe(400);
    expect(outcome(await world.control('PATCH', '', { environmentID: idOf('user.ok') }))).toBe(
      '400 INVALID_DATA INVALID_VALUE environmentID',
    );
  });
});
