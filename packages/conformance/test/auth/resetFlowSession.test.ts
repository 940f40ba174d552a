import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, prefer, unlistedMediaType } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#session.reset';

const call = (options: object = {}) => auth.POST(path, { params: flow, ...options });

contractTest('auth', 'resetFlowSession', (when) => {
  when(200, 'no body is sent', () => call(), { status: 'USERNAME_PASSWORD_REQUIRED' });
  when(400, 'the body has members', () => call({ body: { to: 'x' } }), {
    details: [{ code: 'INVALID_VALUE' }],
  });
  when(400, 'the flow does not offer the action', () => call(prefer('example=actionNotOffered')), {
    code: 'REQUEST_FAILED',
  });
  when(404, 'the flow has expired', () => call(prefer('example=flowExpired')), {
    code: 'NOT_FOUND',
  });
  when(415, 'the media type selects no action', () => call(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
