import { confirmationToken } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, directoryRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { directory, instead, outcome } from '../../src/target.ts';

const path = '/directory/users/password-reset';
const body = {
  id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  newPassword: '$ecret@123',
  oldPassword: '$ecret@456',
};
const token = { id: body.id, newPassword: body.newPassword, confirmationToken: '611977f6' };
const unknown = { body: { ...body, id: '00000000-0000-4000-8000-000000000000' } };
const call: CallWith<typeof directory> = (client, options = {}) =>
  client.POST(path, { body, ...options });
const reset = (options: object = {}) => call(directory, options);

contractTest('directory', 'resetPassword', (when, takes) => {
  when(200, 'the old password is sent', () => reset());
  when(200, 'a confirmation token is sent', async () =>
    reset({ body: { ...token, confirmationToken: await confirmationToken() } }),
  );
  when(
    400,
    'both are sent',
    () => reset(instead('bothProofs', { body: { ...body, ...token } })),
    'INVALID_DATA INVALID_VALUE confirmationToken',
  );
  when(
    400,
    'the new password is missing',
    () => reset({ body: { id: 'u', oldPassword: 'o' } }),
    'INVALID_DATA REQUIRED_VALUE newPassword',
  );
  when(
    400,
    'neither is sent',
    () => reset(instead('noProof', { body: { id: body.id, newPassword: body.newPassword } })),
    'INVALID_DATA REQUIRED_VALUE oldPassword',
  );
  when(400, 'the body is not JSON', () => reset(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the old password is wrong',
    () => reset(outcome('wrongOldPassword', { body: { ...body, oldPassword: 'wrong' } })),
    'INVALID_DATA INVALID_VALUE oldPassword',
  );
  when(
    400,
    'the token is wrong',
    () => reset(outcome('wrongToken', { body: token })),
    'INVALID_DATA INVALID_VALUE confirmationToken',
  );
  when(
    400,
    'the new password breaks the policy',
    () => reset(outcome('newPasswordPolicy', { body: { ...body, newPassword: 'short' } })),
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  takes('oldPassword', (body) => reset({ body }));
  takes('confirmationToken', async (body) =>
    reset({ body: { ...body, confirmationToken: await confirmationToken() } }),
  );
  directoryRefusals(when, [401, 404, 415], call, unknown);
});
