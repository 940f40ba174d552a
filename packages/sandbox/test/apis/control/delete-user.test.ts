import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { beginFlow, checkIn, cookieOf, redeem, refresh, resume, signOn } from '../auth/sign-on.ts';

const sandbox = testSandbox();
const jborder = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const remove = (user = 'user.ok') => world.control('DELETE', `/users/${idOf(user)}`);

describe('a user who is deleted by the control API', () => {
  it('is gone from both APIs, and cannot be deleted again', async () => {
    expect((await remove()).status).toBe(204);
    const path = `/users/${idOf('user.ok')}`;
    expect(outcome(await world.platform('GET', path))).toBe('404 NOT_FOUND');
    expect(outcome(await world.control('GET', path))).toBe('404 NOT_FOUND');
    expect(outcome(await remove())).toBe('404 NOT_FOUND');
  });

  it('leaves the other users alone', async () => {
    await remove();
    expect((await world.password('user.expiring', 'read')).status).toBe(200);
    expect((await world.control('GET', `/users/${jborder}`)).status).toBe(200);
  });

  it('may be one of the directory', async () => {
    expect((await remove(jborder)).status).toBe(204);
    expect(outcome(await world.control('GET', `/users/${jborder}`))).toBe('404 NOT_FOUND');
    expect(outcome(await remove(jborder))).toBe('404 NOT_FOUND');
  });

  it('has no sign-on, no code, no refresh token any more, and an access token that is good for nothing', async () => {
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const code = await signOn(world);
    const tokens = (await redeem(world, await signOn(world))).body;
    const accessToken = await world.tokenOf('user.ok', ['openid', 'p1:read:userPassword']);
    expect((await world.password('user.ok', 'read', undefined, accessToken)).status).toBe(200);
    await remove();
    expect(outcome(await resume(world, flowID, cookie))).toBe('404 NOT_FOUND');
    for (const answer of [
      await redeem(world, code),
      await refresh(world, text(tokens, 'refresh_token')),
    ])
      expect([answer.status, text(answer.body, 'error')]).toEqual([400, 'invalid_grant']);
    expect((await world.password('user.ok', 'read', undefined, accessToken)).status).toBe(404);
    const claims = await world.auth('GET', '/as/userinfo', { token: accessToken });
    expect(claims.status).toBe(401);
  });
});
