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

  it('takes the plain method as well', async () => {
    const changes = { code_challenge: verifier, code_challenge_method: 'plain' };
    expect((await redeem(world, await signOn(world, changes))).status).toBe(200);
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

  it('belongs to its application', async () => {
    const code = await signOn(world);
    const changes = { client_id: worker, client_secret: secret };
    expect(await error(redeem(world, code, changes))).toBe('400 invalid_grant');
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
