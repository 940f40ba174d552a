import { expect } from 'vitest';
import { currentPassword, newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { policyCases } from '../../src/policy-cases.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import {
  instead,
  nobody,
  outcome,
  ownPlatform,
  persona,
  platform,
  user,
} from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.reset';
const self = { currentPassword, newPassword };
const administrator = { newPassword: 'Fake-Temporary-77!' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body: self, ...options });
const reset = (options: object = {}) => call(platform, options);

contractTest('platform', 'resetPassword', (when, takes) => {
  when(200, 'the user sends the current password', () => call(ownPlatform, outcome('self', {})), {
    status: 'OK',
  });
  when(
    200,
    'an administrator sends a temporary one',
    () => reset(outcome('administrator', { body: administrator })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    400,
    'a member is missing',
    () => reset(instead('requiredValue', { body: { currentPassword: 'x' } })),
    'INVALID_DATA REQUIRED_VALUE newPassword',
  );
  when(
    400,
    'a member is empty',
    () => reset({ body: { ...self, currentPassword: '' } }),
    'INVALID_DATA EMPTY_VALUE currentPassword',
  );
  when(400, 'the body is not JSON', () => reset(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the current password is wrong',
    () => reset(outcome('wrongCurrentPassword', { body: { ...self, currentPassword: 'wrong' } })),
    'INVALID_DATA INVALID_VALUE currentPassword',
  );
  when(
    400,
    'the new password breaks the policy',
    () => reset(outcome('newPasswordPolicy', { body: { ...self, newPassword: 'short' } })),
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
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
    'REQUEST_FAILED PASSWORD_TOO_YOUNG',
  );
  when(
    400,
    'the password is locked',
    () => reset(outcome('lockedOut', persona('user.locked'))),
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  when(
    400,
    'the user has no password',
    () => reset(outcome('noPassword', persona('user.nopassword'))),
    'REQUEST_FAILED NO_PASSWORD',
  );
  when(
    400,
    'the account is disabled',
    () => reset(outcome('accountNotUsable', persona('user.disabled'))),
    'REQUEST_FAILED ACCOUNT_NOT_USABLE',
  );
  when(
    400,
    'the new password is the current one',
    () => reset(outcome('history', { body: { ...self, newPassword: currentPassword } })),
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  when(
    400,
    'the user has another identity provider',
    () => reset(outcome('externalIdentity', persona('user.external'))),
    'REQUEST_FAILED',
  );
  takes('self', (body) => reset({ body }), { status: 'OK' });
  takes('administrator', (body) => reset({ body }), { status: 'MUST_CHANGE_PASSWORD' });
  policyCases(when, 'user.ok', (newPassword, as) => reset(as({ body: { ...self, newPassword } })));
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
