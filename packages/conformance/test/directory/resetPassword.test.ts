import { confirmationToken } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { rateCase } from '../../src/refusals.ts';
import { malformedBody, prefer, unlistedMediaType } from '../../src/requests.ts';
import { anonymousDirectory, directory, outcome, world } from '../../src/target.ts';

const path = '/directory/users/password-reset';
const body = {
  id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  newPassword: '$ecret@123',
  oldPassword: '$ecret@456',
};
const token = { id: body.id, newPassword: body.newPassword, confirmationToken: '611977f6' };
const unknown = { body: { ...body, id: '00000000-0000-4000-8000-000000000000' } };
const reset = (options: object = {}) => directory.POST(path, { body, ...options });

contractTest('directory', 'resetPassword', (when) => {
  when(200, 'the old password is sent', () => reset());
  when(200, 'a confirmation token is sent', async () =>
    reset({ body: { ...token, confirmationToken: await confirmationToken() } }),
  );
  when(400, 'both are sent', () => reset({ body: { ...body, ...token } }), {
    details: [{ code: 'INVALID_VALUE', target: 'confirmationToken' }],
  });
  when(400, 'the new password is missing', () => reset({ body: { id: 'u', oldPassword: 'o' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'newPassword' }],
  });
  when(400, 'the body is not JSON', () => reset(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the old password is wrong',
    () => reset(outcome('wrongOldPassword', { body: { ...body, oldPassword: 'wrong' } })),
    {
      details: [{ code: 'INVALID_VALUE', target: 'oldPassword' }],
    },
  );
  when(400, 'the token is wrong', () => reset(outcome('wrongToken', { body: token })), {
    details: [{ code: 'INVALID_VALUE', target: 'confirmationToken' }],
  });
  when(
    400,
    'the new password breaks the policy',
    () => reset(outcome('newPasswordPolicy', { body: { ...body, newPassword: 'short' } })),
    { details: [{ code: 'INVALID_VALUE', target: 'newPassword' }] },
  );
  when(401, 'there are no credentials', () => anonymousDirectory.POST(path, { body }), {
    code: 'ACCESS_FAILED',
  });
  when(404, 'there is no such user', () => reset(world ? unknown : prefer('code=404')), {
    code: 'NOT_FOUND',
  });
  when(415, 'the media type is not JSON', () => reset(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  rateCase(when, reset);
});
