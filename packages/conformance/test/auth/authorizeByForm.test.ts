import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { prefer, unlistedMediaType } from '../../src/requests.ts';
import { auth, authorization, environment, outcome, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/authorize', {
    params: environment,
    body: authorization,
    redirect: 'manual',
    ...options,
  });
const asking = (parameters: object) => ({ body: { ...authorization, ...parameters } });

contractTest('auth', 'authorizeByForm', (when) => {
  when(
    200,
    'the flow itself is the answer',
    () => call(outcome('usernamePasswordRequired', asking({ response_mode: 'pi.flow' }))),
    { status: 'USERNAME_PASSWORD_REQUIRED' },
  );
  when(302, 'the browser is sent to the sign-on page', () => call(world ? {} : prefer('code=302')));
  when(400, 'the application is missing', () => call({ body: { response_type: 'code' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'client_id' }],
  });
  when(
    400,
    'the application is unknown',
    () => call(outcome('unknownClient', asking({ client_id: 'nobody' }))),
    { details: [{ target: 'client_id' }] },
  );
  when(415, 'the body is no form', () => call(unlistedMediaType), { code: 'INVALID_REQUEST' });
  outageCases(when, call);
});
