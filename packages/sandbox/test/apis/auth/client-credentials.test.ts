import { describe, expect, it } from 'vitest';
import { text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import { clientID, token } from './sign-on.ts';
import { api, claimsOf, error, issuedAt } from './token-answer.ts';

const world = await createTestWorld(testSandbox());
const worker = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const secret = 'sandbox-worker-secret';
const basic = (password: string) => ({ authorization: `Basic ${btoa(`${worker}:${password}`)}` });
const credentials = { grant_type: 'client_credentials' };
const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;

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

  it('need a grant type', async () => {
    const answer = await token(world, { client_id: worker, client_secret: secret });
    expect(answer.body).toEqual({
      error: 'invalid_request',
      error_description: 'grant_type is required.',
    });
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
