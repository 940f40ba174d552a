import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, malformedBody, prefer, unlistedMediaType } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#usernamePassword.check';
const body = { username: 'user.ok', password: 'Tr4vel-Lightly-88' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'checkUsernamePassword', (when) => {
  when(200, 'user name and password are right', () => call(), { status: 'COMPLETED' });
  when(200, 'the password is temporary', () => call(prefer('example=mustChangePassword')), {
    status: 'MUST_CHANGE_PASSWORD',
  });
  when(200, 'the password has expired', () => call(prefer('example=passwordExpired')), {
    status: 'PASSWORD_EXPIRED',
  });
  when(400, 'the password is missing', () => call({ body: { username: 'user.ok' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'password' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  when(400, 'the password is wrong', () => call(prefer('example=invalidCredentials')), {
    details: [{ code: 'INVALID_CREDENTIALS' }],
  });
  when(400, 'the password is locked', () => call(prefer('example=lockedOut')), {
    details: [{ innerError: { secondsUntilUnlock: 900 } }],
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
