import { currentPassword, newFlow, newPassword, signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.reset';
const body = { currentPassword, newPassword };
const reset = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'resetFlowPassword', (when) => {
  when(200, 'the password had expired', async () => reset(await signedOn('user.expired')), {
    status: 'COMPLETED',
  });
  when(200, 'the password was temporary', async () => reset(await signedOn('user.mustchange')), {
    status: 'COMPLETED',
  });
  when(400, 'the current password is missing', () => reset({ body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'currentPassword' }],
  });
  when(400, 'the body is not JSON', () => reset(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the current password is wrong',
    async () => {
      const wrong = { body: { ...body, currentPassword: 'wrong' } };
      const inFlow = await signedOn('user.expired');
      return reset(outcome('wrongCurrentPassword', { ...inFlow, ...wrong }));
    },
    { details: [{ code: 'INVALID_VALUE', target: 'currentPassword' }] },
  );
  when(
    400,
    'the new password breaks the policy',
    async () => {
      const weak = { body: { ...body, newPassword: 'short' } };
      const inFlow = await signedOn('user.expired');
      return reset(outcome('newPasswordPolicy', { ...inFlow, ...weak }));
    },
    { details: [{ code: 'INVALID_VALUE', target: 'newPassword' }] },
  );
  when(
    400,
    'the flow does not offer the action',
    async () => reset(outcome('actionNotOffered', await newFlow())),
    { code: 'REQUEST_FAILED' },
  );
  flowRefusals(when, reset, () => signedOn('user.expired'));
});
