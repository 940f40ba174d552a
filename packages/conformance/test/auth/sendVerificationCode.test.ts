import { newFlow, registeringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#user.sendVerificationCode';

const call = (options: object = {}) => auth.POST(path, { params: flow, ...options });

contractTest('auth', 'sendVerificationCode', (when, takes) => {
  when(
    200,
    'no body is sent',
    async () => call(outcome('verificationCodeRequired', await registeringFlow())),
    { status: 'VERIFICATION_CODE_REQUIRED' },
  );
  when(
    200,
    'an empty object is sent',
    async () => call({ ...(await registeringFlow()), body: {} }),
    { status: 'VERIFICATION_CODE_REQUIRED' },
  );
  when(
    400,
    'the body has members',
    () => call({ body: { verificationCode: 'x' } }),
    'INVALID_DATA INVALID_VALUE verificationCode',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('empty', async (body) => call({ ...(await registeringFlow()), body }), {
    status: 'VERIFICATION_CODE_REQUIRED',
  });
  flowRefusals(when, call, registeringFlow);
});
