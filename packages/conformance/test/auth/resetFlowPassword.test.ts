import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, malformedBody, prefer, unlistedMediaType } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.reset';
const body = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
const reset = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'resetFlowPassword', (when) => {
  when(200, 'the flow asked for a new password', () => reset(), { status: 'COMPLETED' });
  when(400, 'the current password is missing', () => reset({ body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'currentPassword' }],
  });
  when(400, 'the body is not JSON', () => reset(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the new password breaks the policy',
    () => reset(prefer('example=newPasswordPolicy')),
    {
      details: [{ code: 'INVALID_VALUE', target: 'newPassword' }],
    },
  );
  when(404, 'the flow has expired', () => reset(prefer('code=404')), { code: 'NOT_FOUND' });
  when(415, 'the media type selects no action', () => reset(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(429, 'the rate is used up', () => reset(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, reset);
});
