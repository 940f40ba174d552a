import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { text } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';
import { clientID, redeem, refresh, signOn, verifier } from './sign-on.ts';
import { api, claimsOf, error, issuedAt } from './token-answer.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;

describe('authorization code', () => {
  it('gives tokens with the claims of the vendor, and with gen', async () => {
    const scope = 'openid profile email';
    const { body } = await redeem(world, await signOn(world, { scope, nonce: 'n-1' }));
    const common = {
      iss: issuer,
      sub: idOf('user.ok'),
      sid: expect.any(String),
      env: world.environmentID,
      org: expect.any(String),
      gen: expect.any(String),
      iat: issuedAt,
      exp: issuedAt + 3600,
    };
    const access = claimsOf(body, 'access_token');
    expect(access).toEqual({ ...common, aud: [api], client_id: clientID, scope });
    const hash = createHash('sha256').update(text(body, 'access_token')).digest();
    expect(claimsOf(body, 'id_token')).toEqual({
      ...common,
      'p1.region': 'NA',
      sid: access['sid'],
      aud: clientID,
      acr: 'Single_Factor',
      amr: ['pwd'],
      auth_time: issuedAt,
      at_hash: hash.subarray(0, 16).toString('base64url'),
      nonce: 'n-1',
      preferred_username: 'user.ok',
      given_name: expect.any(String),
      family_name: expect.any(String),
      updated_at: expect.any(Number),
      email: 'user.ok@example.com',
    });
  });

  it('gives no claim about the person without a scope for it', async () => {
    const { body } = await redeem(world, await signOn(world, { scope: 'openid' }));
    const claims = Object.keys(claimsOf(body, 'id_token'));
    expect(claims).not.toContain('preferred_username');
    expect(claims).not.toContain('email');
  });

  it('gives access, refresh and ID token', async () => {
    const { status, body } = await redeem(world, await signOn(world));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid p1:read:userPassword',
      id_token: expect.any(String),
      refresh_token: expect.any(String),
    });
  });

  it('gives no ID token without the scope openid', async () => {
    const { body } = await redeem(world, await signOn(world, { scope: 'p1:read:userPassword' }));
    expect(body).not.toHaveProperty('id_token');
  });

  it.each([
    ['another verifier', { code_verifier: `${verifier}x` }],
    ['an empty verifier', { code_verifier: '' }],
    ['another redirect_uri', { redirect_uri: 'http://127.0.0.1:4020/' }],
  ])('is refused with %s, and then for good', async (_, changes) => {
    const code = await signOn(world);
    expect(await error(redeem(world, code, changes))).toMatch(/^400 invalid_(grant|request)$/);
  });

  it('is spent by a wrong verifier', async () => {
    const code = await signOn(world);
    await redeem(world, code, { code_verifier: `${verifier}x` });
    expect(await error(redeem(world, code))).toBe('400 invalid_grant');
  });

  it('is refused when nobody was given it', async () => {
    expect(await error(redeem(world, 'invented'))).toBe('400 invalid_grant');
  });

  it('lives for five minutes', async () => {
    const own = await createTestWorld(sandbox);
    const code = await signOn(own);
    const other = await signOn(own);
    await own.advance('PT4M59.999S');
    expect((await redeem(own, code)).status).toBe(200);
    await own.advance('PT0.001S');
    expect(await error(redeem(own, other))).toBe('400 invalid_grant');
  });

  it('ends every token of its sign-on when it is used twice', async () => {
    const code = await signOn(world);
    const { body } = await redeem(world, code);
    expect(await error(redeem(world, code))).toBe('400 invalid_grant');
    expect(await error(refresh(world, text(body, 'refresh_token')))).toBe('400 invalid_grant');
  });

  it('is refused once the user is disabled', async () => {
    const own = await createTestWorld(sandbox);
    const code = await signOn(own);
    await own.control('PATCH', `/users/${idOf('user.ok')}`, { enabled: false });
    expect(await error(redeem(own, code))).toBe('400 invalid_grant');
  });
});
