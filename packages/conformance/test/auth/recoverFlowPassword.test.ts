import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, malformedBody, prefer, unlistedMediaType } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword: 'Fake-Harbour-2042!' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'recoverFlowPassword', (when) => {
  when(200, 'the code is right', () => call(), { status: 'COMPLETED' });
  when(400, 'the code is missing', () => call({ body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'recoveryCode' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  when(400, 'the code is wrong', () => call(prefer('example=recoveryCodeWrong')), {
    details: [{ target: 'recoveryCode' }],
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
