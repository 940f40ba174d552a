import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody, platform, prefer, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword: 'Fake-Harbour-2042!' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, body, ...options });

contractTest('platform', 'recoverPassword', (when) => {
  when(200, 'the code is right', () => call(platform), { status: 'OK' });
  when(400, 'the code is missing', () => call(platform, { body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'recoveryCode' }],
  });
  when(400, 'the body is not JSON', () => call(platform, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(400, 'the code is wrong', () => call(platform, prefer('example=recoveryCodeWrong')), {
    details: [{ target: 'recoveryCode', innerError: { attemptsRemaining: 4 } }],
  });
  when(400, 'the code has expired', () => call(platform, prefer('example=recoveryCodeExpired')), {
    details: [{ target: 'recoveryCode' }],
  });
  when(
    400,
    'the code is exhausted',
    () => call(platform, prefer('example=recoveryCodeExhausted')),
    { details: [{ code: 'PASSWORD_LOCKED_OUT' }] },
  );
  when(400, 'the new password was used before', () => call(platform, prefer('example=history')), {
    details: [{ innerError: { unsatisfiedRequirements: ['history'] } }],
  });
  platformRefusals(when, [401, 403, 404, 415, 429], call);
});
