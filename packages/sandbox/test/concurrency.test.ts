import { beforeEach, describe, expect, it } from 'vitest';
import { text } from './answer.ts';
import { redeem, refresh, signOn } from './apis/auth/sign-on.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from './world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const passwords = Array.from({ length: 20 }, (_, number) => `Fake-Harbour-20${number + 10}!`);

/** How often each status came. */
async function tally(answers: Promise<{ status: number }>[]) {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe('at the same time', () => {
  it('a recovery code is taken once', async () => {
    await world.password('user.ok', 'sendRecoveryCode');
    const recoveryCode = await world.code('user.ok');
    const answers = passwords.map((password) =>
      world.password('user.ok', 'recover', { recoveryCode, newPassword: password }),
    );
    expect(await tally(answers)).toEqual({ 200: 1, 400: 19 });
  });

  it('a current password is changed once', async () => {
    const token = await world.tokenOf('user.ok');
    const answers = passwords.map((password) =>
      world.password('user.ok', 'reset', { currentPassword, newPassword: password }, token),
    );
    expect(await tally(answers)).toEqual({ 200: 1, 400: 19 });
  });

  it('failures count exactly', async () => {
    const guess = (number: number) =>
      world.password('user.ok', 'check', { password: `wrong ${number}` });
    const four = [1, 2, 3, 4].map(guess);
    expect(await tally(four)).toEqual({ 400: 4 });
    expect(await world.state('user.ok')).toMatchObject({ password: { status: 'OK', failures: 4 } });
    await Promise.all([5, 6, 7].map(guess));
    expect(await world.state('user.ok')).toMatchObject({
      password: { status: 'PASSWORD_LOCKED_OUT', failures: 5, secondsUntilUnlock: 900 },
    });
  });

  it('no right password gets past a lock', async () => {
    const guess = (password: string) => world.password('user.ok', 'check', { password });
    await Promise.all([1, 2, 3, 4, 5].map((number) => guess(`wrong ${number}`)));
    expect(await tally(passwords.map(() => guess(currentPassword)))).toEqual({ 400: 20 });
  });

  it('an authorization code is redeemed once, and its family ends', async () => {
    const code = await signOn(world);
    const answers = await Promise.all(passwords.map(() => redeem(world, code)));
    const good = answers.filter(({ status }) => status === 200);
    expect(good).toHaveLength(1);
    const refreshed = await refresh(world, text(good[0]?.body, 'refresh_token'));
    expect(refreshed.status).toBe(400);
  });

  it('a refresh token is redeemed once', async () => {
    const { body } = await redeem(world, await signOn(world));
    const refreshToken = text(body, 'refresh_token');
    const answers = passwords.map(() => refresh(world, refreshToken));
    expect(await tally(answers)).toEqual({ 200: 1, 400: 19 });
  });

  it('a confirmation token of the directory is taken once', async () => {
    const headers = {
      authorization: `Basic ${btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`)}`,
    };
    const type = 'application/json';
    const post = (path: string, body: unknown) =>
      world.send('POST', `/directory/api/directory/users/${path}`, { type, headers, body });
    const lost = await post('password-lost', { email: 'jborder@anywhere.com' });
    const confirmationToken = text(lost.body, 'link').split('/').at(-2);
    const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
    const answers = passwords.map((password) =>
      post('password-reset', { id, newPassword: password, confirmationToken }),
    );
    expect(await tally(answers)).toEqual({ 200: 1, 400: 19 });
  });

  it('a fault with a count meets that many calls', async () => {
    await world.control('PUT', '/faults', { faults: [{ kind: 'error', count: 3 }] });
    const answers = passwords.map(() => world.password('user.ok', 'read'));
    expect(await tally(answers)).toEqual({ 200: 17, 500: 3 });
  });

  it('calls of many users do not disturb each other', async () => {
    const users = ['user.ok', 'user.expired', 'user.mustchange', 'user.expiring', 'user.tooyoung'];
    const answers = users.flatMap((user) => [
      world.password(user, 'check', { password: 'wrong' }),
      world.password(user, 'check', { password: currentPassword }),
      world.password(user, 'set', { value: newPassword }),
    ]);
    expect(await tally(answers)).toEqual({ 200: 10, 400: 5 });
  });

  it('a burst of 10,000 checks on one user is answered in order', async () => {
    const answers = Array.from({ length: 10_000 }, () =>
      world.password('user.ok', 'check', { password: 'wrong' }),
    );
    expect(await tally(answers)).toEqual({ 400: 10_000 });
    const { body } = await world.control('GET', '/journal?limit=1000');
    const ids = (body as { entries: { id: number }[] }).entries.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, index) => 9001 + index));
  });
});
