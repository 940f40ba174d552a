import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { prefer, unlistedMediaType } from '../../src/requests.ts';
import { auth, authorization, environment, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/par', { params: environment, body: authorization, ...options });

contractTest('auth', 'pushAuthorizationRequest', (when) => {
  when(201, 'the request is kept', () => call(), { expires_in: 60 });
  const nested = { body: { ...authorization, request_uri: 'urn:other' } };
  when(400, 'the request names another one', () => call(world ? nested : prefer('code=400')), {
    error: 'invalid_request',
  });
  const { response_type, ...incomplete } = authorization;
  when(400, 'the response type is missing', () => call({ body: incomplete }), {
    error: 'invalid_request',
  });
  const unknown = { body: { ...authorization, client_id: 'nobody' } };
  when(401, 'the application is unknown', () => call(world ? unknown : prefer('code=401')), {
    error: 'invalid_client',
  });
  when(415, 'the body is no form', () => call(unlistedMediaType), { code: 'INVALID_REQUEST' });
  outageCases(when, call);
});
