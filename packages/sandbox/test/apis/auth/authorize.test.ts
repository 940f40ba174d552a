import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import {
  authorize,
  authorizeQuery,
  beginFlow,
  checkIn,
  clientID,
  redirected,
  redirectURI,
  shown,
} from './sign-on.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);

describe('authorize', () => {
  it('redirects to the sign-on page with flow and environment', async () => {
    const answer = await authorize(world);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:4020\/\?[^#]*$/);
    expect(redirected(answer, 'environmentId')).toBe(world.environmentID);
    const { body } = await world.auth('GET', `/flows/${redirected(answer, 'flowId')}`);
    expect(body).toMatchObject({ status: 'USERNAME_PASSWORD_REQUIRED' });
  });

  it('takes its parameters from a form as well', async () => {
    const answer = await world.auth('POST', '/as/authorize', {
      type: 'application/x-www-form-urlencoded',
      body: authorizeQuery(),
    });
    expect(answer.status).toBe(302);
    expect(redirected(answer, 'flowId')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes its parameters from the query of a POST without a body, and from no other type', async () => {
    const path = `/as/authorize?${authorizeQuery({ response_mode: 'pi.flow' })}`;
    const answer = await world.auth('POST', path, { headers: { accept: 'application/json' } });
    expect([answer.status, text(answer.body, 'status')]).toEqual([
      200,
      'USERNAME_PASSWORD_REQUIRED',
    ]);
    const json = await world.auth('POST', path, { type: 'application/json', body: {} });
    expect(outcome(json)).toBe('415 INVALID_REQUEST');
  });

  it('answers with the flow itself for pi.flow', async () => {
    const answer = await authorize(world, { response_mode: 'pi.flow', redirect_uri: undefined });
    expect(answer.status).toBe(200);
    expect(shown(answer)).toEqual([
      'USERNAME_PASSWORD_REQUIRED',
      ['usernamePassword.check', 'user.register', 'password.forgot', 'session.reset', 'signOnPage'],
    ]);
  });

  it.each([
    ['another redirect_uri', { redirect_uri: `${redirectURI}/` }, 'INVALID_VALUE redirect_uri'],
    ['no redirect_uri', { redirect_uri: undefined }, 'REQUIRED_VALUE redirect_uri'],
    ['an unknown application', { client_id: world.environmentID }, 'INVALID_VALUE client_id'],
    ['a worker', { client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01' }, 'INVALID_VALUE client_id'],
  ])('keeps %s from the application', async (_, changes, detail) => {
    const answer = await authorize(world, changes);
    expect(outcome(answer)).toBe(`400 INVALID_DATA ${detail}`);
    expect(answer.headers.get('location')).toBeNull();
  });

  it.each([
    ['response_type', 'token'],
    ['code_challenge', undefined],
    ['scope', 'p1:delete:everything'],
    ['code_challenge_method', 'plain'],
    ['prompt', 'none'],
    ['request', 'e30.e30.'],
    ['state', 'x'.repeat(2001)],
  ])('names the parameter at fault for pi.flow, %s', async (name, value) => {
    const answer = await authorize(world, { response_mode: 'pi.flow', [name]: value });
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${name}`);
  });

  it.each([
    ['unsupported_response_type', { response_type: 'device' }],
    ['invalid_request', { code_challenge: undefined }],
    ['invalid_scope', { scope: 'p1:delete:everything' }],
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['login_required', { prompt: 'none' }],
    ['request_not_supported', { request: 'e30.e30.' }],
  ])('tells the application of %s, %j', async (error, changes) => {
    const answer = await authorize(world, { ...changes, state: 'invented state' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${redirectURI}\\?`));
    expect(redirected(answer, 'error')).toBe(error);
    expect(redirected(answer, 'state')).toBe('invented state');
  });

  it('knows no other environment', async () => {
    const path = `/auth/00000000-0000-4000-8000-000000000000/as/authorize?${authorizeQuery()}`;
    expect(outcome(await world.send('GET', path))).toBe(
      '400 INVALID_DATA INVALID_VALUE environmentID',
    );
  });
});

describe('discovery', () => {
  it('names the endpoints of the environment', async () => {
    const { body } = await world.auth('GET', '/as/.well-known/openid-configuration');
    const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;
    expect(body).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      end_session_endpoint: `${issuer}/signoff`,
      introspection_endpoint: `${issuer}/introspect`,
      revocation_endpoint: `${issuer}/revoke`,
      code_challenge_methods_supported: ['S256', 'plain'],
    });
  });

  it('publishes the public key only, with its certificate', async () => {
    const { body } = await world.auth('GET', '/as/jwks');
    const key = member(body, 'keys', 0) as Record<string, unknown>;
    expect(Object.keys(key).sort()).toEqual(['e', 'kid', 'kty', 'n', 'use', 'x5c', 'x5t']);
    const { raw, publicKey } = new X509Certificate(Buffer.from(String(key['x5c']), 'base64'));
    expect(publicKey.export({ format: 'jwk' })).toEqual({ kty: 'RSA', n: key['n'], e: key['e'] });
    expect(key['x5t']).toBe(createHash('sha1').update(raw).digest('base64url'));
  });

  it('begins a flow without redirects that names its environment and the page, not a session', async () => {
    const { body } = await authorize(world, { response_mode: 'pi.flow' });
    const page = new URL(text(body, '_links', 'signOnPage', 'href'));
    expect(Object.fromEntries(page.searchParams)).toEqual({
      environmentId: world.environmentID,
      flowId: text(body, 'id'),
    });
    expect(member(body, 'environment')).toEqual({ id: world.environmentID });
    expect(body).not.toHaveProperty('session');
    const checked = await checkIn(world, text(body, 'id'), 'user.ok');
    expect(checked.body).toMatchObject({
      status: 'COMPLETED',
      environment: { id: world.environmentID },
      session: { id: expect.any(String) },
      authorizeResponse: { code: expect.any(String) },
    });
    expect(shown(checked)).toEqual(['COMPLETED', []]);
  });

  it('begins a flow with redirects that names its session, not its environment', async () => {
    const { body } = await world.auth('GET', `/flows/${await beginFlow(world)}`);
    expect(body).toHaveProperty('session');
    expect(body).not.toHaveProperty('environment');
    expect(member(body, '_links')).not.toHaveProperty('signOnPage');
  });

  it('names the application in the flow', async () => {
    const { body } = await authorize(world, { response_mode: 'pi.flow' });
    expect(member(body, '_embedded', 'application')).toEqual({ id: clientID, name: 'Sample app' });
  });
});
