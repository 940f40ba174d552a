import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { text } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';
import { clientID, redeem, refresh, signOn, token, verifier } from './sign-on.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const worker = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const secret = 'sandbox-worker-secret';
const basic = (password: string) => ({ authorization: `Basic ${btoa(`${worker}:${password}`)}` });
const credentials = { grant_type: 'client_credentials' };

const api = 'http://127.0.0.1:4010/platform';
const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;
const issuedAt = Date.parse('2026-03-02T10:00:00Z') / 1000;

/** What a token of an answer says. */
const claimsOf = (body: unknown, name: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(text(body, name).split('.')[1] ?? '', 'base64url').toString());

/** Status and error of an answer. */
const error = async (answer: ReturnType<typeof token>) => {
  const { status, body } = await answer;
  return `${status} ${text(body, 'error')}`.trim();
};

describe('client credentials', () => {
  it('are taken by Basic and by form', async () => {
    const bySecretBasic = await token(world, credentials, basic(secret));
    const byForm = await token(world, { ...credentials, client_id: worker, client_secret: secret });
    for (const { status, body } of [bySecretBasic, byForm]) {
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        token_type: 'Bearer',
        expires_in: 3600,
      });
    }
  });

  it.each([
    ['a wrong secret by Basic', {}, basic('wrong')],
    ['a wrong secret by form', { client_id: worker, client_secret: 'wrong' }, {}],
    ['no secret', { client_id: worker }, {}],
    ['an unknown application', { client_id: world.environmentID, client_secret: secret }, {}],
    ['no application', {}, {}],
    ['two applications', { client_id: clientID }, basic(secret)],
    ['a secret of a public application', { client_id: clientID, client_secret: 'x' }, {}],
  ])('are refused with invalid_client, %s', async (_, body, headers) => {
    expect(await error(token(world, { ...credentials, ...body }, headers))).toBe(
      '401 invalid_client',
    );
  });

  it('are answered for nobody to keep, and with the scheme that was tried', async () => {
    const good = await token(world, credentials, basic(secret));
    expect(good.headers.get('cache-control')).toBe('no-store');
    const byBasic = await token(world, credentials, basic('wrong'));
    expect(byBasic.headers.get('www-authenticate')).toBe('Basic realm="applications"');
    const byForm = await token(world, { ...credentials, client_id: worker });
    expect(byForm.headers.get('www-authenticate')).toBeNull();
  });

  it('give a token for the Platform API, with roles and without a user', async () => {
    const { body } = await token(world, credentials, basic(secret));
    expect(claimsOf(body, 'access_token')).toEqual({
      iss: issuer,
      aud: [api],
      client_id: worker,
      env: world.environmentID,
      org: expect.any(String),
      roles: expect.any(Array),
      jti: expect.any(String),
      gen: expect.any(String),
      iat: issuedAt,
      exp: issuedAt + 3600,
    });
  });

  it.each([
    ['p1:read:user', '400 invalid_scope'],
    ['p1:read:userPassword', '400 invalid_scope'],
    ['invented', '400 invalid_scope'],
    ['openid p1:read:user', '200'],
    ['openid', '200'],
  ])('with the scope %s are answered with %s', async (scope, expected) => {
    const answer = await token(world, { ...credentials, scope }, basic(secret));
    expect(await error(Promise.resolve(answer))).toBe(expected);
    const claims = answer.status === 200 ? claimsOf(answer.body, 'access_token') : undefined;
    expect(claims?.['scope']).toBe(answer.status === 200 ? 'openid' : undefined);
  });

  it('are refused to a public application', async () => {
    expect(await error(token(world, { ...credentials, client_id: clientID }))).toBe(
      '400 unauthorized_client',
    );
  });

  it('need a grant type that the sandbox knows', async () => {
    const body = { grant_type: 'password', client_id: worker, client_secret: secret };
    const answer = await token(world, body);
    expect(text(answer.body, 'error')).toBe('unsupported_grant_type');
    expect(text(answer.body, 'error_description')).toContain(
      'grant_type must be one of client_credentials, authorization_code, refresh_token.',
    );
  });
});

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
