import { expect } from 'vitest';
import { currentPassword, newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { nobody, outcome, ownPlatform, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.reset';
const self = { currentPassword, newPassword };
const administrator = { newPassword: 'Fake-Temporary-77!' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body: self, ...options });
const reset = (options: object = {}) => call(platform, options);

contractTest('platform', 'resetPassword', (when) => {
  when(200, 'the user sends the current password', () => call(ownPlatform), { status: 'OK' });
  when(
    200,
    'an administrator sends a temporary one',
    () => reset(outcome('administrator', { body: administrator })),
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
  when(
    400,
    'the current password is wrong',
    () => reset(outcome('wrongCurrentPassword', { body: { ...self, currentPassword: 'wrong' } })),
    {
      code: 'INVALID_DATA',
      details: [{ code: 'INVALID_VALUE', target: 'currentPassword' }],
    },
  );
  when(
    400,
    'the new password breaks the policy',
    () => reset(outcome('newPasswordPolicy', { body: { ...self, newPassword: 'short' } })),
    {
      details: [
        {
          target: 'newPassword',
          innerError: { unsatisfiedRequirements: expect.arrayContaining(['length']) },
        },
      ],
    },
  );
  when(
    400,
    'the password was changed too recently',
    () => reset(outcome('tooYoung', persona('user.tooyoung'))),
    {
      code: 'REQUEST_FAILED',
      details: [{ code: 'PASSWORD_TOO_YOUNG' }],
    },
  );
  when(400, 'the password is locked', () => reset(outcome('lockedOut', persona('user.locked'))), {
    details: [{ code: 'PASSWORD_LOCKED_OUT' }],
  });
  when(
    400,
    'the user has no password',
    () => reset(outcome('noPassword', persona('user.nopassword'))),
    { details: [{ code: 'NO_PASSWORD' }] },
  );
  when(
    400,
    'the account is disabled',
    () => reset(outcome('accountNotUsable', persona('user.disabled'))),
    { details: [{ code: 'ACCOUNT_NOT_USABLE' }] },
  );
  when(
    400,
    'the new password is the current one',
    () => reset(outcome('history', { body: { ...self, newPassword: currentPassword } })),
    { details: [{ target: 'newPassword' }] },
  );
  when(
    400,
    'the user has another identity provider',
    () => reset(outcome('externalIdentity', persona('user.external'))),
    {
      code: 'REQUEST_FAILED',
    },
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
