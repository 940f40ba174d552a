import { contractTest } from '../../src/contract-test.ts';
import {
  anonymousPlatform,
  malformedBody,
  platform,
  prefer,
  unlistedMediaType,
  user,
} from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.reset';
const self = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
const administrator = { newPassword: 'Fake-Temporary-77!' };
const reset = (options: object = {}) =>
  platform.PUT(path, { params: user, body: self, ...options });

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
  when(
    401,
    'there is no access token',
    () => anonymousPlatform.PUT(path, { params: user, body: self }),
    { code: 'ACCESS_FAILED' },
  );
  when(403, 'the token lacks the permission', () => reset(prefer('code=403')), {
    code: 'ACCESS_FAILED',
  });
  when(404, 'there is no such user', () => reset(prefer('code=404')), { code: 'NOT_FOUND' });
  when(415, 'the media type selects no action', () => reset(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(429, 'the rate is used up', () => reset(prefer('code=429')), { code: 'REQUEST_LIMITED' });
});
