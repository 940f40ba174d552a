import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, authorization, environment, prefer } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/authorize', {
    params: { ...environment, query: authorization },
    redirect: 'manual',
    ...options,
  });

contractTest('auth', 'authorize', (when) => {
  when(200, 'the flow itself is the answer', () => call(prefer('code=200')), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  when(302, 'the browser is sent to the sign-on page', () => call(prefer('code=302')));
  when(
    400,
    'the application is missing',
    () => call({ params: { ...environment, query: { response_type: 'code' } } }),
    { details: [{ code: 'REQUIRED_VALUE', target: 'client_id' }] },
  );
  when(400, 'the application is unknown', () => call(prefer('example=unknownClient')), {
    details: [{ target: 'client_id' }],
  });
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
