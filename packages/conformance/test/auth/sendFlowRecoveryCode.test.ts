import { newFlow, recoveringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.sendRecoveryCode';

const call = (options: object = {}) => auth.POST(path, { params: flow, ...options });

contractTest('auth', 'sendFlowRecoveryCode', (when, takes) => {
  when(
    200,
    'no body is sent',
    async () => call(outcome('recoveryCodeRequired', await recoveringFlow())),
    { status: 'RECOVERY_CODE_REQUIRED' },
  );
  when(
    200,
    'an empty object is sent',
    async () => call({ ...(await recoveringFlow()), body: {} }),
    { status: 'RECOVERY_CODE_REQUIRED' },
  );
  when(
    400,
    'the body has members',
    () => call({ body: { to: 'x' } }),
    'INVALID_DATA INVALID_VALUE to',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('empty', async (body) => call({ ...(await recoveringFlow()), body }), {
    status: 'RECOVERY_CODE_REQUIRED',
  });
  flowRefusals(when, call, recoveringFlow);
});
