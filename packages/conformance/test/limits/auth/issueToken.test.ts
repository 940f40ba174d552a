import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';
import { noSecretInForm, refused, unauthenticated } from './oauth-refusals.ts';

const auth = useAuth();

/** Applications with the shortest credentials there are. */
const worker = { id: 'w', type: 'WORKER', secret: 's' };
const web = {
  id: 'a',
  type: 'WEB_APP',
  secret: 's',
  redirectUris: ['https://app.example.com/'],
};
const method = { tokenEndpointAuthMethod: 'CLIENT_SECRET_POST' };

beforeAll(async () => {
  await auth.arrange('POST', '/applications', { ...worker, ...method });
  await auth.arrange('POST', '/applications', { ...web, ...method });
});

const told = async (form: Parameters) => toldOf(await auth.form('token', form));
/** The answer to a request that is well-formed, for a code or a token that nobody has. */
const noGrant = refused('The grant is not valid.', 'invalid_grant');

describe.each([
  ['client credentials', { grant_type: 'client_credentials', client_id: 'w' }, '200'],
  ['a code', { grant_type: 'authorization_code', client_id: 'a', code: 'x' }, noGrant],
  ['a refresh token', { grant_type: 'refresh_token', client_id: 'a', refresh_token: 'x' }, noGrant],
])('a token for %s is asked for', (_grant, bare, understood) => {
  const grant = { ...bare, client_secret: 's' };

  it('with the shortest values there are', async () => {
    expect(await told(grant)).toBe(understood);
  });

  // RFC 6749, 3.2.
  it('with a parameter that nobody knows', async () => {
    expect(await told({ ...grant, audience: 'x' })).toBe(understood);
  });

  it('with a scope of 5000 characters', async () => {
    expect(await told({ ...grant, scope: 'openid '.repeat(715).slice(0, 5000) })).toBe(understood);
  });

  it.each(['scope', 'redirect_uri', 'code_verifier'])(
    'with a %s without a value, which counts as left out',
    async (name) => {
      expect(await told({ ...grant, [name]: '' })).toBe(understood);
    },
  );

  it.each([
    ['client_id', unauthenticated],
    ['client_secret', noSecretInForm],
  ])('but not without a value of %s', async (name, outcome) => {
    expect(await told({ ...grant, [name]: '' })).toBe(outcome);
  });

  it('but not with an identifier of 200 characters that nobody has', async () => {
    expect(await told({ ...grant, client_id: text(200) })).toBe(unauthenticated);
  });
});

describe('a code', () => {
  const grant = { grant_type: 'authorization_code', client_id: 'a', client_secret: 's', code: 'x' };
  const address = (length: number) => 'https://app.example.com/'.padEnd(length, 'x');

  it('is not redeemed without a value', async () => {
    expect(await told({ ...grant, code: '' })).toBe(refused('code is required.'));
  });

  // RFC 7636, 4.1.
  it.each([
    [42, refused('code_verifier must NOT have fewer than 43 characters.')],
    [43, noGrant],
    [128, noGrant],
    [129, refused('code_verifier must NOT have more than 128 characters.')],
  ])('is redeemed with a verifier of %i characters: %s', async (length, outcome) => {
    expect(await told({ ...grant, code_verifier: text(length) })).toBe(outcome);
  });

  it.each([
    ['that is no address', 'x', refused('redirect_uri must match format "uri".')],
    ['of 2048 characters', address(2048), noGrant],
    [
      'of 2049 characters',
      address(2049),
      refused('redirect_uri must NOT have more than 2048 characters.'),
    ],
  ])('is redeemed with a redirect URI %s', async (_title, redirect_uri, outcome) => {
    expect(await told({ ...grant, redirect_uri })).toBe(outcome);
  });
});

describe('a refresh token', () => {
  it('is not redeemed without a value', async () => {
    const grant = { grant_type: 'refresh_token', client_id: 'a', client_secret: 's' };
    expect(await told({ ...grant, refresh_token: '' })).toBe(refused('refresh_token is required.'));
  });
});

describe('a grant', () => {
  // RFC 6749, 5.2.
  it.each([
    [
      'of another type',
      { grant_type: 'password' },
      refused(
        'grant_type must be one of client_credentials, authorization_code, refresh_token.',
        'unsupported_grant_type',
      ),
    ],
    ['without a type', { client_id: 'w' }, refused('grant_type is required.')],
    [
      'that the application may not use',
      { grant_type: 'client_credentials', client_id: 'a', client_secret: 's' },
      refused(
        'This application cannot use client_credentials: its grantTypes lack CLIENT_CREDENTIALS.',
        'unauthorized_client',
      ),
    ],
    [
      'with a scope that a worker does not get',
      { grant_type: 'client_credentials', client_id: 'w', client_secret: 's', scope: 'x' },
      refused(
        'None of the scopes can be granted to a worker, whose roles say what it may do.',
        'invalid_scope',
      ),
    ],
  ])('%s is refused', async (_title, form, outcome) => {
    expect(await told(form)).toBe(outcome);
  });
});
