import {
  changeUser,
  currentPassword,
  newFlow,
  newPassword,
  repeatedly,
  signedOn,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { policyCases } from '../../src/policy-cases.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody, prefer } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.reset';
const body = { currentPassword, newPassword };
/** Another identity provider. */
const provider = '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6';
const reset = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'resetFlowPassword', (when, takes) => {
  when(
    200,
    'the password had expired',
    async () => reset(outcome('completed', await signedOn('user.expired'))),
    { status: 'COMPLETED' },
  );
  when(200, 'the password was temporary', async () => reset(await signedOn('user.mustchange')), {
    status: 'COMPLETED',
  });
  when(
    400,
    'the current password is missing',
    () => reset({ body: { newPassword: 'x' } }),
    'INVALID_DATA REQUIRED_VALUE currentPassword',
  );
  when(
    400,
    'the new password is missing',
    () => reset(instead('requiredValue', { body: { currentPassword } })),
    'INVALID_DATA REQUIRED_VALUE newPassword',
  );
  when(400, 'the body is not JSON', () => reset(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the current password is wrong',
    async () => {
      const wrong = { body: { ...body, currentPassword: 'wrong' } };
      const inFlow = await signedOn('user.expired');
      return reset(outcome('wrongCurrentPassword', { ...inFlow, ...wrong }));
    },
    'INVALID_DATA INVALID_VALUE currentPassword',
  );
  when(
    400,
    'the new password breaks the policy',
    async () => {
      const weak = { body: { ...body, newPassword: 'short' } };
      const inFlow = await signedOn('user.expired');
      return reset(outcome('newPasswordPolicy', { ...inFlow, ...weak }));
    },
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  when(
    400,
    'the fifth wrong password locks',
    async () => {
      const inFlow = await signedOn('user.expired');
      const wrong = (time: number) => ({ body: { ...body, currentPassword: `wrong ${time}` } });
      await repeatedly(4, (time) => reset({ ...inFlow, ...wrong(time) }));
      return reset(outcome('lockedOut', { ...inFlow, ...wrong(5) }));
    },
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  when(
    400,
    'another identity provider is in charge by now',
    async () => {
      await changeUser({ password: { value: currentPassword, mustChange: true } });
      const inFlow = await signedOn('user.ok');
      await changeUser({ identityProvider: { id: provider, type: 'SAML' } });
      return reset(outcome('externalIdentity', inFlow));
    },
    'REQUEST_FAILED',
  );
  // What has to be changed may be changed in the sandbox, however young it is.
  when(
    400,
    'the password was changed too recently',
    () => reset(prefer('example=tooYoung')),
    'REQUEST_FAILED PASSWORD_TOO_YOUNG',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => reset(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('completed', async (body) => reset({ ...(await signedOn('user.expired')), body }), {
    status: 'COMPLETED',
  });
  policyCases(when, 'user.mustchange', async (newPassword, as) => {
    const inFlow = await signedOn('user.mustchange');
    return reset(as({ ...inFlow, body: { ...body, newPassword } }));
  });
  flowRefusals(when, reset, () => signedOn('user.expired'));
});
