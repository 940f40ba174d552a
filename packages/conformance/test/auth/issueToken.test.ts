import { expect } from 'vitest';
import { codeGrant } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { unlistedMediaType } from '../../src/requests.ts';
import { auth, environment, instead, outcome, world } from '../../src/target.ts';

const worker = {
  grant_type: 'client_credentials',
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
} as const;
const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/token', { params: environment, body: worker, ...options });

/** The form that redeems the refresh token of a completed sign-on. */
async function refreshGrant() {
  const { client_id, ...body } = await codeGrant();
  const { data } = world ? await call({ body: { client_id, ...body } }) : {};
  const refresh_token = data?.refresh_token ?? 'fake-refresh-token';
  return { grant_type: 'refresh_token', client_id, refresh_token };
}

contractTest('auth', 'issueToken', (when, takes) => {
  when(200, 'a worker application asks', () => call(outcome('clientCredentials', {})), {
    token_type: 'Bearer',
    expires_in: 3600,
  });
  when(
    200,
    'the code of a sign-on is redeemed',
    async () => call(outcome('authorizationCode', { body: await codeGrant() })),
    { id_token: expect.any(String) },
  );
  when(
    200,
    'a refresh token is redeemed',
    async () => call(outcome('refreshToken', { body: await refreshGrant() })),
    { refresh_token: expect.any(String) },
  );
  when(
    400,
    'the grant is unknown',
    () => call({ body: { grant_type: 'magic' } }),
    'unsupported_grant_type',
  );
  const scoped = { body: { ...worker, scope: 'p1:read:user' } };
  when(
    400,
    'a worker asks for a scope of users',
    () => call(outcome('invalidScope', scoped)),
    'invalid_scope',
  );
  when(
    400,
    'the grant type is missing',
    () => call(instead('invalidRequest', { body: { client_id: worker.client_id } })),
    { error: 'invalid_request', error_description: 'grant_type is required.' },
  );
  when(400, 'the code is missing', () => call({ body: { grant_type: 'authorization_code' } }), {
    error: 'invalid_request',
    error_description: 'code is required.',
  });
  when(
    400,
    'the code was used before',
    async () => {
      const body = await codeGrant();
      if (world) await call({ body });
      return call(outcome('invalidGrant', { body }));
    },
    'invalid_grant',
  );
  const foreign = { body: { ...worker, grant_type: 'refresh_token', refresh_token: 'fake-token' } };
  when(
    400,
    'the application lacks the grant type',
    () => call(outcome('unauthorizedClient', foreign)),
    'unauthorized_client',
  );
  const wrong = { body: { ...worker, client_secret: 'wrong' } };
  when(401, 'the secret is wrong', () => call(outcome('invalidClient', wrong)), 'invalid_client');
  when(415, 'the body is no form', () => call(unlistedMediaType), 'INVALID_REQUEST');
  takes('clientCredentials', (body) => call({ body }), { token_type: 'Bearer', expires_in: 3600 });
  takes('authorizationCode', async (body) => call({ body: { ...body, ...(await codeGrant()) } }), {
    id_token: expect.any(String),
  });
  takes('refreshToken', async (body) => call({ body: { ...body, ...(await refreshGrant()) } }), {
    refresh_token: expect.any(String),
  });
  outageCases(when, call);
});
