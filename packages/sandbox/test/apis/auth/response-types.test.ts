import { createHash } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, outcome, text } from '../../answer.ts';
import { beginning, createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { authorizeQuery, checkIn, cookieOf, redirectURI, resume } from './sign-on.ts';

const sandbox = testSandbox();
const client = 'orders-web';
const web = {
  id: client,
  type: 'WEB_APP',
  secret: 'fake-orders-secret',
  redirectUris: [redirectURI],
  responseTypes: ['CODE', 'ID_TOKEN'],
};
const form = 'application/x-www-form-urlencoded';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox, { applications: [web] });
});

type Changes = Record<string, string | undefined>;

const asked: Changes = {
  client_id: client,
  response_type: 'id_token',
  scope: 'openid email',
  nonce: 'fake-nonce',
  state: 'fake-state',
  code_challenge: undefined,
  code_challenge_method: undefined,
};
const begin = (changes: Changes = {}) =>
  world.auth('GET', `/as/authorize?${authorizeQuery({ ...asked, ...changes })}`);

/** What stands behind the hash of the address that an answer redirects to. */
const behindHash = ({ headers }: Answer) =>
  Object.fromEntries(
    new URLSearchParams(new URL(headers.get('location') ?? 'about:blank').hash.slice(1)),
  );

/** The answer to the application after a sign-on of `user.ok`. */
async function signOn(changes: Changes = {}) {
  const begun = await begin(changes);
  const page = new URL(begun.headers.get('location') ?? 'about:blank');
  const flowID = page.searchParams.get('flowId') ?? '';
  return resume(world, flowID, cookieOf(await checkIn(world, flowID, 'user.ok')));
}

const leftHalf = (value: string) =>
  createHash('sha256').update(value).digest().subarray(0, 16).toString('base64url');

describe('response_type=id_token', () => {
  it('brings a signed ID token behind the hash, and no code', async () => {
    const answer = await signOn();
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')?.split('#')[0]).toBe(redirectURI);
    const { id_token: idToken = '', ...others } = behindHash(answer);
    expect(others).toEqual({ state: 'fake-state' });
    const { body } = await world.auth('GET', '/as/jwks');
    const { payload } = await jwtVerify(idToken, createLocalJWKSet(body as JSONWebKeySet), {
      issuer: `http://127.0.0.1:4010/auth/${world.environmentID}/as`,
      audience: client,
      currentDate: new Date(beginning),
    });
    expect(payload).toMatchObject({
      sub: idOf('user.ok'),
      nonce: 'fake-nonce',
      email: 'user.ok@example.com',
      auth_time: beginning / 1000,
    });
    expect(payload).not.toHaveProperty('at_hash');
    expect(payload).not.toHaveProperty('c_hash');
  });

  it('needs no proof of a code, which there is none of', async () => {
    await world.control('PATCH', `/applications/${client}`, { pkceEnforcement: 'S256_REQUIRED' });
    expect(behindHash(await signOn())).toHaveProperty('id_token');
    expect(behindHash(await begin({ response_type: 'code id_token' }))).toMatchObject({
      error: 'invalid_request',
      error_description: 'The application has to send code_challenge.',
    });
  });

  it('brings the ID token in authorizeResponse for pi.flow', async () => {
    const { body } = await begin({ response_mode: 'pi.flow', redirect_uri: undefined });
    const checked = await checkIn(world, text(body, 'id'), 'user.ok');
    const resumed = await resume(world, text(body, 'id'), cookieOf(checked));
    for (const told of [checked, resumed]) {
      expect(told.body).toMatchObject({
        status: 'COMPLETED',
        authorizeResponse: { id_token: expect.any(String), state: 'fake-state' },
      });
      const { nonce } = decodeJwt(text(told.body, 'authorizeResponse', 'id_token'));
      expect(nonce).toBe('fake-nonce');
    }
  });

  it('is not for a user who was disabled meanwhile', async () => {
    const page = new URL((await begin()).headers.get('location') ?? 'about:blank');
    const flowID = page.searchParams.get('flowId') ?? '';
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    await world.control('PATCH', `/users/${idOf('user.ok')}`, { enabled: false });
    expect(behindHash(await resume(world, flowID, cookie))).toEqual({
      error: 'access_denied',
      error_description: 'The sign-on has failed.',
      state: 'fake-state',
    });
  });

  it('leaves no ID token in the journal', async () => {
    const { id_token: idToken = '' } = behindHash(await signOn());
    const { body } = await world.control('GET', '/journal');
    expect(idToken).toMatch(/^ey/);
    expect(JSON.stringify(body)).not.toContain(idToken);
  });
});

describe('response_type=code id_token', () => {
  it.each(['code id_token', 'id_token code'])(
    'brings both, the ID token with the hash of the code: %s',
    async (responseType) => {
      const { id_token: idToken = '', code = '' } = behindHash(
        await signOn({ response_type: responseType }),
      );
      expect(decodeJwt(idToken)).toMatchObject({ nonce: 'fake-nonce', c_hash: leftHalf(code) });
      const redeemed = await world.auth('POST', '/as/token', {
        type: form,
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectURI,
        }).toString(),
        headers: { authorization: `Basic ${btoa('orders-web:fake-orders-secret')}` },
      });
      expect(redeemed.status).toBe(200);
      const second = decodeJwt(text(redeemed.body, 'id_token'));
      expect(second).toMatchObject({
        sub: decodeJwt(idToken).sub,
        at_hash: leftHalf(text(redeemed.body, 'access_token')),
      });
      expect(second).not.toHaveProperty('c_hash');
    },
  );
});

describe('a response type or mode that cannot be had', () => {
  it.each([
    ['no nonce', { nonce: undefined }, 'invalid_request'],
    [
      'no nonce beside a code',
      { nonce: undefined, response_type: 'code id_token' },
      'invalid_request',
    ],
    ['no scope openid', { scope: 'email' }, 'invalid_scope'],
    ['an ID token by query', { response_mode: 'query' }, 'invalid_request'],
    ['an access token', { response_type: 'token' }, 'unsupported_response_type'],
    ['an access token beside a code', { response_type: 'code token' }, 'unsupported_response_type'],
  ])('is told to the application behind the hash: %s', async (_, changes, error) => {
    const answer = await begin(changes);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')?.split('#')[0]).toBe(redirectURI);
    expect(behindHash(answer)).toMatchObject({ error, state: 'fake-state' });
  });

  it.each([
    ['nonce', { nonce: undefined }],
    ['response_type', { response_type: 'token' }],
    ['response_type', { response_type: 'code none' }],
  ])('names %s for pi.flow', async (target, changes) => {
    const answer = await begin({ response_mode: 'pi.flow', ...changes });
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
  });

  it.each([
    [['CODE'], ['AUTHORIZATION_CODE', 'IMPLICIT'], 'id_token'],
    [['ID_TOKEN'], ['AUTHORIZATION_CODE', 'IMPLICIT'], 'code id_token'],
    [['CODE', 'ID_TOKEN'], ['AUTHORIZATION_CODE'], 'id_token'],
    [['CODE', 'ID_TOKEN'], ['IMPLICIT'], 'code id_token'],
  ])('is refused to an application with %j and %j: %s', async (responseTypes, grantTypes, type) => {
    await world.control('PATCH', `/applications/${client}`, { responseTypes, grantTypes });
    expect(behindHash(await begin({ response_type: type }))).toMatchObject({
      error: 'unauthorized_client',
    });
  });

  it('is never told to an address that the application has not registered', async () => {
    const answer = await begin({ redirect_uri: 'https://other.test/', nonce: undefined });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE redirect_uri');
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('discovery', () => {
  it('lists the response types and modes that there are', async () => {
    const { body } = await world.auth('GET', '/as/.well-known/openid-configuration');
    expect(body).toMatchObject({
      response_types_supported: ['code', 'id_token', 'code id_token'],
      response_modes_supported: ['query', 'fragment', 'form_post', 'pi.flow'],
      grant_types_supported: [
        'authorization_code',
        'implicit',
        'client_credentials',
        'refresh_token',
      ],
    });
  });
});
