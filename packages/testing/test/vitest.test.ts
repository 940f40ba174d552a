import { describe } from 'vitest';
import { expect, test, testIn } from '../src/vitest.ts';

const newPassword = 'Fake-Harbour-2042!';

describe('the test of Vitest', () => {
  const identifiers: string[] = [];

  test.for([1, 2])('has a world of its own: %i', async (_, { world }) => {
    expect(identifiers).not.toContain(world.environmentID);
    identifiers.push(world.environmentID);
    for (const environmentID of identifiers.slice(0, -1)) {
      const path = `http://sandbox/_mock/worlds/${environmentID}`;
      expect((await world.fetch(path)).status).toBe(404);
    }
  });

  test('arranges a lock, and moves the clock', async ({ world, clock }) => {
    const status = async () => (await world.user('user.locked')).password.status;
    expect(await status()).toBe('PASSWORD_LOCKED_OUT');
    await clock.advance('P2D');
    expect(await status()).toBe('OK');
    await clock.freeze('2030-01-01T00:00:00Z');
    await clock.advance('PT90M');
    expect(await clock.now()).toEqual(new Date('2030-01-01T01:30:00Z'));
    await clock.resume();
    await clock.set(new Date('2031-01-01T00:00:00Z'));
    expect((await clock.now()).getUTCFullYear()).toBe(2031);
  });

  test('waits for a code, and finds the calls in the journal', async ({
    world,
    inbox,
    journal,
  }) => {
    const { id: userID } = await world.user('user.ok');
    const tokens = await world.control.POST('/worlds/{environmentID}/tokens', {
      params: { path: { environmentID: world.environmentID } },
      body: {},
    });
    const waiting = inbox.waitForCode({ to: 'user.ok@example.com', kind: 'recoveryCode' });
    const path = `environments/${world.environmentID}/users/${userID}/password`;
    await world.fetch(`https://api.pingone.eu/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens.data?.access_token}`,
        'content-type': 'application/vnd.pingidentity.password.sendRecoveryCode+json',
      },
    });
    expect(await waiting).toMatch(/^[A-Z2-9]{8}$/);
    expect(await inbox.messages()).toHaveLength(1);
    await inbox.clear();
    expect(await inbox.messages()).toEqual([]);
    await expect(journal).toHaveCalled('sendRecoveryCode', { status: 200, userID, times: 1 });
    await expect(journal).not.toHaveCalled('sendRecoveryCode', { rule: /locked/ });
    await journal.clear();
    await expect(journal).not.toHaveCalled('sendRecoveryCode');
  });

  test('sets faults', async ({ world, faults }) => {
    const keys = () =>
      world
        .fetch(`https://auth.pingone.eu/${world.environmentID}/as/jwks`)
        .then(({ status }) => status);
    await faults.set({ kind: 'unavailable', every: 2 });
    expect([await keys(), await keys()]).toEqual([200, 503]);
    await faults.clear();
    expect([await keys(), await keys()]).toEqual([200, 200]);
  });

  test('signs a user on, or says why not', async ({ signOnAs }) => {
    const { cookie, userID } = await signOnAs('user.ok');
    expect(userID).toBe('c3042000-188f-4bc7-a269-dee1602cf7af');
    expect(cookie.name).toBe('ST');
    await expect(signOnAs('user.locked')).rejects.toThrow(/^user\.locked cannot sign on: /);
    await expect(signOnAs('user.mfa')).rejects.toThrow('the sign-on stops at OTP_REQUIRED');
    await expect(signOnAs('user.ok', { password: 'wrong' })).rejects.toThrow(
      'user.ok cannot sign on',
    );
    await expect(signOnAs('user.ok', { clientID: 'none' })).rejects.toThrow(
      'The world has no application none.',
    );
    await expect(signOnAs('nobody')).rejects.toThrow(
      /^There is no user nobody\. These exist: user\.ok, /,
    );
  });

  // @ts-expect-error: the scenarios of `--seed` are those of a mock.
  testIn({ scenario: 'Strict lockout' });

  const own = testIn({
    personas: false,
    users: [{ username: 'ada', password: { value: newPassword, mustChange: true } }],
  });
  own('begins with the world that is given', async ({ world }) => {
    expect((await world.user('ada')).password.status).toBe('MUST_CHANGE_PASSWORD');
  });
});
