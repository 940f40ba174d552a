import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { unlistedMediaType } from '../../src/requests.ts';
import { auth, environment, instead, outcome } from '../../src/target.ts';

const worker = {
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
};
const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/revoke', {
    params: environment,
    body: { token: 'fake-token', ...worker },
    ...options,
  });

contractTest('auth', 'revokeToken', (when, takes) => {
  when(200, 'nobody has the token', () => call());
  when(
    400,
    'the token is missing',
    () => call(instead('invalidRequest', { body: worker })),
    'invalid_request',
  );
  const wrong = { body: { token: 'fake-token', ...worker, client_secret: 'wrong' } };
  when(401, 'the secret is wrong', () => call(outcome('invalidClient', wrong)), 'invalid_client');
  when(415, 'the body is no form', () => call(unlistedMediaType), 'INVALID_REQUEST');
  takes('accessToken', (body) => call({ body }));
  outageCases(when, call);
});
