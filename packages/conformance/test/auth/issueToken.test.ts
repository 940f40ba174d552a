import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, environment, prefer, unlistedMediaType } from '../../src/target.ts';

const worker = {
  grant_type: 'client_credentials',
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
} as const;
const code = {
  grant_type: 'authorization_code',
  code: 'fake-authorization-code',
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
} as const;
const refresh = { grant_type: 'refresh_token', refresh_token: 'fake-refresh-token' } as const;
const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/token', { params: environment, body: worker, ...options });

contractTest('auth', 'issueToken', (when) => {
  when(200, 'a worker application asks', () => call(), { token_type: 'Bearer', expires_in: 3600 });
  when(
    200,
    'the code of a sign-on is redeemed',
    () => call({ body: code, ...prefer('example=authorizationCode') }),
    { id_token: 'fake.id.token' },
  );
  when(
    200,
    'a refresh token is redeemed',
    () => call({ body: refresh, ...prefer('example=refreshToken') }),
    { refresh_token: 'fake-newer-refresh-token' },
  );
  when(400, 'the grant is unknown', () => call({ body: { grant_type: 'magic' } }), {
    error: 'unsupported_grant_type',
  });
  when(400, 'the code is missing', () => call({ body: { grant_type: 'authorization_code' } }), {
    error: 'invalid_request',
    error_description: 'code is required.',
  });
  when(400, 'the code is not good', () => call(prefer('example=invalidGrant')), {
    error: 'invalid_grant',
  });
  when(401, 'the secret is wrong', () => call(prefer('code=401')), { error: 'invalid_client' });
  when(415, 'the body is no form', () => call(unlistedMediaType), { code: 'INVALID_REQUEST' });
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
