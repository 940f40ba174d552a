import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody, platform, prefer, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.reset';
const self = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
const administrator = { newPassword: 'Fake-Temporary-77!' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body: self, ...options });
const reset = (options: object = {}) => call(platform, options);

contractTest('platform', 'resetPassword', (when) => {
  when(200, 'the user sends the current password', () => reset(), { status: 'OK' });
  when(
    200,
    'an administrator sends a temporary one',
    () => reset({ body: administrator, ...prefer('example=administrator') }),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(400, 'a member is missing', () => reset({ body: { currentPassword: 'x' } }), {
    code: 'INVALID_DATA',
    details: [{ code: 'REQUIRED_VALUE', target: 'newPassword' }],
  });
  when(400, 'a member is empty', () => reset({ body: { ...self, currentPassword: '' } }), {
    code: 'INVALID_DATA',
    details: [{ code: 'EMPTY_VALUE', target: 'currentPassword' }],
  });
  when(400, 'the body is not JSON', () => reset(malformedBody), { code: 'INVALID_REQUEST' });
  when(400, 'the current password is wrong', () => reset(prefer('example=wrongCurrentPassword')), {
    code: 'INVALID_DATA',
    details: [{ code: 'INVALID_VALUE', target: 'currentPassword' }],
  });
  when(
    400,
    'the new password breaks the policy',
    () => reset(prefer('example=newPasswordPolicy')),
    {
      details: [
        {
          target: 'newPassword',
          innerError: { unsatisfiedRequirements: ['length', 'minCharacters'] },
        },
      ],
    },
  );
  when(400, 'the password was changed too recently', () => reset(prefer('example=tooYoung')), {
    code: 'REQUEST_FAILED',
    details: [{ code: 'PASSWORD_TOO_YOUNG' }],
  });
  when(400, 'the password is locked', () => reset(prefer('example=lockedOut')), {
    details: [{ code: 'PASSWORD_LOCKED_OUT', innerError: { secondsUntilUnlock: 900 } }],
  });
  when(
    400,
    'the user has another identity provider',
    () => reset(prefer('example=externalIdentity')),
    {
      code: 'REQUEST_FAILED',
    },
  );
  platformRefusals(when, [401, 403, 404, 415, 429], call);
});
