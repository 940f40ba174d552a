import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { unlistedMediaType } from '../../src/requests.ts';
import { auth, environment, instead, outcome, world } from '../../src/target.ts';

const worker = {
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
};
const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/introspect', {
    params: environment,
    body: { token: 'fake-token', ...worker },
    ...options,
  });

contractTest('auth', 'introspectToken', (when, takes) => {
  when(
    200,
    'the token is good',
    async () => {
      const body = { token: (await world?.token()) ?? 'fake-token', ...worker };
      return call(outcome('active', { body }));
    },
    { active: true },
  );
  when(200, 'nobody has the token', () => call(outcome('inactive', {})), { active: false });
  when(
    400,
    'the token is missing',
    () => call(instead('invalidRequest', { body: worker })),
    'invalid_request',
  );
  const wrong = { body: { token: 'fake-token', ...worker, client_secret: 'wrong' } };
  when(401, 'the secret is wrong', () => call(outcome('invalidClient', wrong)), 'invalid_client');
  when(415, 'the body is no form', () => call(unlistedMediaType), 'INVALID_REQUEST');
  takes(
    'accessToken',
    async (body) => call({ body: { ...body, token: (await world?.token()) ?? 'fake-token' } }),
    { active: true },
  );
  outageCases(when, call);
});
