import { beforeEach, describe, expect, it } from 'vitest';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn, cookieOf, resume } from './sign-on.ts';

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

  it.each([
    ['http://mock:4010', true],
    ['http://localhost:4010', false],
    ['https://mock.example.com', false],
  ])('says why a browser may have kept none, and what to do, %s: %s', async (host, says) => {
    const url = `${host}/auth/${world.environmentID}/as/resume?flowId=${await beginFlow(world)}`;
    const response = await sandbox.fetch(new Request(url));
    const { message } = (await response.json()) as { message: string };
    expect(message).toMatch(/^The session cookie of the flow is missing\./);
    expect(message.includes('serve the mock by HTTPS (--tls-cert')).toBe(says);
  });

  it('keeps the cookie of a sign-on that is still going on, and replaces any other', async () => {
    const one = cookieOf(await checkIn(world, await beginFlow(world), 'user.ok'));
    const kept = await checkIn(world, await beginFlow(world), 'user.ok', currentPassword, one);
    expect(cookieOf(kept)).toBe(one);
    const other = await checkIn(world, await beginFlow(world), 'user.ok', currentPassword, 'ST=me');
    expect(cookieOf(other)).not.toBe('ST=me');
  });

  it('is replaced when another user signs on with it, so that nobody can plant one', async () => {
    const planted = cookieOf(await checkIn(world, await beginFlow(world), 'user.expiring'));
    const flowID = await beginFlow(world);
    const answer = await checkIn(world, flowID, 'user.ok', currentPassword, planted);
    const own = cookieOf(answer);
    expect(own).toMatch(/^ST=[\w-]{43}$/);
    expect(own).not.toBe(planted);
    expect((await resume(world, flowID, planted)).status).toBe(401);
    expect((await resume(world, flowID, own)).status).toBe(302);
  });

  it('is replaced when another user recovers the password with it', async () => {
    const planted = cookieOf(await checkIn(world, await beginFlow(world), 'user.expiring'));
    const flowID = await beginFlow(world);
    await world.flowCall(flowID, 'password.forgot', { username: 'user.ok' }, planted);
    const body = { recoveryCode: await world.code('user.ok'), newPassword };
    const answer = await world.flowCall(flowID, 'password.recover', body, planted);
    expect(answer.status).toBe(200);
    expect(cookieOf(answer)).not.toBe(planted);
  });

  it('is replaced when its sign-on has ended by time', async () => {
    const old = cookieOf(await checkIn(world, await beginFlow(world), 'user.ok'));
    await world.advance('PT15M');
    const answer = await checkIn(world, await beginFlow(world), 'user.ok', currentPassword, old);
    expect(cookieOf(answer)).not.toBe(old);
  });
});
