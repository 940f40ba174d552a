import { beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, currentPassword, type TestWorld, testSandbox } from '../world.ts';
import { beginFlow, checkIn, cookieOf } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

describe('the session cookie', () => {
  it('sets the cookie as documented', async () => {
    const { headers } = await checkIn(world, await beginFlow(world), 'user.ok');
    expect(headers.get('set-cookie')).toMatch(
      new RegExp(
        `^ST=[\\w-]{43}; Path=/auth/${world.environmentID}; Max-Age=2592000; Secure; HttpOnly; SameSite=None$`,
      ),
    );
  });

  it.each([
    ['http://mock:4010', 'HttpOnly; SameSite=Lax'],
    ['http://localhost.example.com', 'HttpOnly; SameSite=Lax'],
    ['http://localhost:4010', 'Secure; HttpOnly; SameSite=None'],
    ['http://[::1]:4010', 'Secure; HttpOnly; SameSite=None'],
    ['https://mock.example.com', 'Secure; HttpOnly; SameSite=None'],
  ])('sets a cookie that clients keep, %s', async (host, attributes) => {
    const flow = `/auth/${world.environmentID}/flows/${await beginFlow(world)}`;
    const { headers } = await sandbox.fetch(
      new Request(host + flow, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
        body: JSON.stringify({ username: 'user.ok', password: currentPassword }),
      }),
    );
    expect(headers.get('set-cookie')).toMatch(new RegExp(`; Max-Age=2592000; ${attributes}$`));
  });

  it('keeps the cookie of a sign-on that is still going on, and replaces any other', async () => {
    const one = cookieOf(await checkIn(world, await beginFlow(world), 'user.ok'));
    const kept = await checkIn(world, await beginFlow(world), 'user.ok', currentPassword, one);
    expect(cookieOf(kept)).toBe(one);
    const other = await checkIn(world, await beginFlow(world), 'user.ok', currentPassword, 'ST=me');
    expect(cookieOf(other)).not.toBe('ST=me');
  });
});
