import { mailed, newFlow, registeringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#user.verify';
const body = { verificationCode: 'FAKE1234' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

contractTest('auth', 'verifyUser', (when, takes) => {
  when(
    200,
    'the code is right',
    async () => {
      const inFlow = await registeringFlow();
      return call(outcome('completed', { ...inFlow, body: { verificationCode: await mailed() } }));
    },
    { status: 'COMPLETED' },
  );
  when(
    400,
    'the code is missing',
    () => call(instead('requiredVerificationCode', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE verificationCode',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the code is wrong',
    async () => call(outcome('verificationCodeWrong', await registeringFlow())),
    'INVALID_DATA INVALID_VALUE verificationCode',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes(
    'completed',
    async (body) => {
      const inFlow = await registeringFlow();
      return call({ ...inFlow, body: { ...body, verificationCode: await mailed() } });
    },
    { status: 'COMPLETED' },
  );
  flowRefusals(when, call, registeringFlow);
});
