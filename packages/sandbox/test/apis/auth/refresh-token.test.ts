import { describe, expect, it } from 'vitest';
import { text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import { redeem, refresh, signOn } from './sign-on.ts';
import { error } from './token-answer.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);

describe('refresh token', () => {
  const first = async () => text((await redeem(world, await signOn(world))).body, 'refresh_token');

  it('is replaced with every use', async () => {
    const one = await first();
    const { status, body } = await refresh(world, one);
    expect(status).toBe(200);
    const two = text(body, 'refresh_token');
    expect(two).not.toBe(one);
    expect((await refresh(world, two)).status).toBe(200);
  });

  it('ends every token of its sign-on when it is used twice', async () => {
    const one = await first();
    const two = text((await refresh(world, one)).body, 'refresh_token');
    expect(await error(refresh(world, one))).toBe('400 invalid_grant');
    expect(await error(refresh(world, two))).toBe('400 invalid_grant');
  });

  it('gives fewer scopes when asked to, but not more', async () => {
    const one = await first();
    expect(await error(refresh(world, one, { scope: 'openid email' }))).toBe('400 invalid_scope');
    const { body } = await refresh(world, one, { scope: 'openid' });
    expect(body).toMatchObject({ scope: 'openid' });
  });

  it('lives for 30 days', async () => {
    const own = await createTestWorld(sandbox);
    const one = text((await redeem(own, await signOn(own))).body, 'refresh_token');
    await own.advance('P30D');
    expect(await error(refresh(own, one))).toBe('400 invalid_grant');
  });

  it('ends with a reset of the world', async () => {
    const own = await createTestWorld(sandbox);
    const one = text((await redeem(own, await signOn(own))).body, 'refresh_token');
    await own.control('POST', '/reset');
    expect(await error(refresh(own, one))).toBe('400 invalid_grant');
  });
});
