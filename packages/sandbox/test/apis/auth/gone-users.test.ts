import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { beginFlow, checkIn, cookieOf, redeem, resume, signOn, token } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const path = `/users/${idOf('user.ok')}`;
const remove = () => world.platform('DELETE', path);
const refused = [400, 'invalid_grant'];

describe('a user who is deleted', () => {
  it('has no sign-on any more', async () => {
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    await remove();
    expect(outcome(await world.auth('GET', `/flows/${flowID}`))).toBe('404 NOT_FOUND');
    expect(outcome(await resume(world, flowID, cookie))).toBe('404 NOT_FOUND');
  });

  it('has no codes and refresh tokens any more', async () => {
    const code = await signOn(world);
    const other = await redeem(world, await signOn(world));
    await remove();
    const redeemed = await redeem(world, code);
    expect([redeemed.status, text(redeemed.body, 'error')]).toEqual(refused);
    const refreshed = await token(world, {
      grant_type: 'refresh_token',
      client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      refresh_token: text(other.body, 'refresh_token'),
    });
    expect([refreshed.status, text(refreshed.body, 'error')]).toEqual(refused);
  });

  it('is answered like a name that nobody has', async () => {
    await remove();
    const flowID = await beginFlow(world);
    const answer = await checkIn(world, flowID, 'user.ok');
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE username');
  });

  it('does not end the sign-ons of others, not even when nobody is left', async () => {
    const { users } = (await world.control('GET', '/users')).body as {
      users: { id: string; api: string }[];
    };
    const flowID = await beginFlow(world, { acr_values: 'Identifier_First' });
    await world.flowCall(flowID, 'user.lookup', { username: 'nobody' });
    for (const { id, api } of users)
      if (api === 'platform') await world.platform('DELETE', `/users/${id}`);
    const answer = await world.flowCall(flowID, 'usernamePassword.check', { password: 'wrong' });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE username');
    const fresh = await checkIn(world, await beginFlow(world), 'nobody');
    expect(outcome(fresh)).toBe('400 INVALID_DATA INVALID_VALUE username');
  });
});
