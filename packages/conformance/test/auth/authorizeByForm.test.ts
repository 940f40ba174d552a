import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, authorization, environment, prefer, unlistedMediaType } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/authorize', {
    params: environment,
    body: authorization,
    redirect: 'manual',
    ...options,
  });

contractTest('auth', 'authorizeByForm', (when) => {
  when(200, 'the flow itself is the answer', () => call(prefer('code=200')), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  when(302, 'the browser is sent to the sign-on page', () => call(prefer('code=302')));
  when(400, 'the application is missing', () => call({ body: { response_type: 'code' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'client_id' }],
  });
  when(415, 'the body is no form', () => call(unlistedMediaType), { code: 'INVALID_REQUEST' });
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
