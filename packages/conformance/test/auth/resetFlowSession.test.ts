import { newFlow, recoveringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#session.reset';

const call = (options: object = {}) => auth.POST(path, { params: flow, ...options });

contractTest('auth', 'resetFlowSession', (when, takes) => {
  when(
    200,
    'no body is sent',
    async () => call(outcome('usernamePasswordRequired', await newFlow())),
    { status: 'USERNAME_PASSWORD_REQUIRED' },
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
    async () => call(outcome('actionNotOffered', await recoveringFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('empty', async (body) => call({ ...(await newFlow()), body }), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  flowRefusals(when, call, newFlow);
});
