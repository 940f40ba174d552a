import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { unlistedMediaType } from '../../src/requests.ts';
import { auth, authorization, environment, instead, outcome } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/par', { params: environment, body: authorization, ...options });

contractTest('auth', 'pushAuthorizationRequest', (when, takes) => {
  when(201, 'the request is kept', () => call(outcome('pushed', {})), { expires_in: 60 });
  const nested = { body: { ...authorization, request_uri: 'urn:other' } };
  when(
    400,
    'the request names another one',
    () => call(instead('invalidRequest', nested)),
    'invalid_request',
  );
  const { response_type, ...incomplete } = authorization;
  when(400, 'the response type is missing', () => call({ body: incomplete }), 'invalid_request');
  const unknown = { body: { ...authorization, client_id: 'nobody' } };
  when(
    401,
    'the application is unknown',
    () => call(outcome('invalidClient', unknown)),
    'invalid_client',
  );
  when(415, 'the body is no form', () => call(unlistedMediaType), 'INVALID_REQUEST');
  takes('code', (body) => call({ body }), { expires_in: 60 });
  outageCases(when, call);
});
