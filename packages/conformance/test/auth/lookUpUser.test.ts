import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, malformedBody, prefer, unlistedMediaType } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#user.lookup';
const body = { username: 'user.ok' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'lookUpUser', (when) => {
  when(200, 'the user is known', () => call(), { status: 'PASSWORD_REQUIRED' });
  when(400, 'the user name is missing', () => call({ body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'username' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
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
