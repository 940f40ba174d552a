import { identifierFlow, newFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#user.lookup';
const body = { username: 'user.ok' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'lookUpUser', (when, takes) => {
  when(
    200,
    'the user is known',
    async () => call(outcome('passwordRequired', await identifierFlow())),
    { status: 'PASSWORD_REQUIRED' },
  );
  when(
    200,
    'the user is unknown',
    async () => call({ ...(await identifierFlow()), body: { username: 'nobody' } }),
    { status: 'PASSWORD_REQUIRED' },
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
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('passwordRequired', async (body) => call({ ...(await identifierFlow()), body }), {
    status: 'PASSWORD_REQUIRED',
  });
  flowRefusals(when, call, identifierFlow);
});
