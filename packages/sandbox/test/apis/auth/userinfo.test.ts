import { describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';
import { redeem, signOn } from './sign-on.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const info = (token: string, method = 'GET') => world.auth(method, '/as/userinfo', { token });

/** Gives `user.ok` every attribute that a claim is made of. */
const complete = () =>
  world.platform('PATCH', `/users/${idOf('user.ok')}`, {
    type: 'application/json',
    body: {
      name: { given: 'Ada', middle: 'B', family: 'Example', formatted: 'Ada B. Example' },
      nickname: 'Addie',
      locale: 'en-GB',
      timezone: 'Europe/London',
      photo: { href: 'https://img.example.com/ada.png' },
      address: { streetAddress: '1 Pier Road', locality: 'Seaside', countryCode: 'GB' },
      primaryPhone: '+1 5555550100',
    },
  });

describe('userinfo', async () => {
  expect((await complete()).status).toBe(200);
  const always = {
    sub: idOf('user.ok'),
    env: world.environmentID,
    org: expect.any(String),
    'p1.region': 'NA',
  };
  const claims = {
    profile: {
      name: 'Ada B. Example',
      given_name: 'Ada',
      family_name: 'Example',
      middle_name: 'B',
      nickname: 'Addie',
      preferred_username: 'user.ok',
      picture: 'https://img.example.com/ada.png',
      zoneinfo: 'Europe/London',
      locale: 'en-GB',
      updated_at: Date.parse('2026-03-02T10:00:00Z') / 1000,
    },
    email: { email: 'user.ok@example.com' },
    address: {
      address: { street_address: '1 Pier Road', locality: 'Seaside', country: 'GB' },
    },
    phone: { phone_number: '+1 5555550100' },
  };

  it.each(['GET', 'POST'])('by %s tells the claims of all scopes', async (method) => {
    const token = await world.tokenOf('user.ok', ['openid', ...Object.keys(claims)]);
    const { status, body } = await info(token, method);
    expect(status).toBe(200);
    const { email_verified, ...rest } = body as Record<string, unknown>;
    const { profile, email, address, phone } = claims;
    expect(rest).toEqual({ ...always, ...profile, ...email, ...address, ...phone });
  });

  it.each(Object.entries(claims))('tells the claims of %s alone', async (scope, expected) => {
    const { body } = await info(await world.tokenOf('user.ok', ['openid', scope]));
    const { email_verified, ...rest } = body as Record<string, unknown>;
    expect(rest).toEqual({ ...always, ...expected });
  });

  it('leaves out what has no value', async () => {
    const token = await world.tokenOf('user.expired', ['openid', 'address', 'phone']);
    const { body } = await info(token);
    expect(body).toEqual({ ...always, sub: idOf('user.expired') });
  });

  it('takes the token of a sign-on', async () => {
    const { body } = await redeem(world, await signOn(world, { scope: 'openid email' }));
    const claimed = await info(text(body, 'access_token'));
    expect(claimed.body).toMatchObject({ email: 'user.ok@example.com' });
  });

  it('is refused to workers, without the scope openid, and without a good token', async () => {
    const forbidden = '403 ACCESS_FAILED INSUFFICIENT_PERMISSIONS';
    expect(outcome(await info(world.workerToken()))).toBe(forbidden);
    expect(outcome(await info(await world.tokenOf('user.ok', ['email'])))).toBe(forbidden);
    expect((await info('none')).status).toBe(401);
    const { body } = await redeem(world, await signOn(world));
    expect((await info(text(body, 'id_token'))).status).toBe(401);
  });
});
