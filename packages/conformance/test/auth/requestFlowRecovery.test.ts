import { newFlow, recoveringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.forgot';
const body = { username: 'user.ok' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const as = (username: string) => ({ body: { username } });

contractTest('auth', 'requestFlowRecovery', (when, takes) => {
  when(
    200,
    'the user is known',
    async () => call(outcome('recoveryCodeRequired', await newFlow())),
    { status: 'RECOVERY_CODE_REQUIRED' },
  );
  when(
    400,
    'the user name is missing',
    () => call(instead('requiredUsername', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE username',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the account cannot be used',
    async () => call(outcome('accountNotUsable', { ...(await newFlow()), ...as('user.disabled') })),
    'REQUEST_FAILED ACCOUNT_NOT_USABLE',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await recoveringFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  when(
    404,
    'there is no such user',
    async () => call(outcome('unknownUser', { ...(await newFlow()), ...as('nobody') })),
    'NOT_FOUND',
  );
  takes('recoveryCodeRequired', async (body) => call({ ...(await newFlow()), body }), {
    status: 'RECOVERY_CODE_REQUIRED',
  });
  flowRefusals(when, call, newFlow);
});
