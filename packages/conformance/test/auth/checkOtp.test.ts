import { advanceClock, mailed, newFlow, repeatedly, signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#otp.check';
const body = { otp: 'wrong' };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const waiting = () => signedOn('user.mfa');

contractTest('auth', 'checkOtp', (when, takes) => {
  when(
    200,
    'the passcode is right',
    async () => {
      const inFlow = await waiting();
      return call(outcome('completed', { ...inFlow, body: { otp: await mailed('482915') } }));
    },
    { status: 'COMPLETED' },
  );
  when(
    400,
    'the passcode is missing',
    () => call(instead('requiredOtp', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE otp',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(400, 'the passcode is wrong', async () => call(outcome('otpWrong', await waiting())), {
    code: 'INVALID_DATA',
    details: [{ code: 'INVALID_OTP', target: 'otp', innerError: { attemptsRemaining: 2 } }],
  });
  when(
    400,
    'the passcode is used up',
    async () => {
      const inFlow = await waiting();
      await repeatedly(2, () => call(inFlow));
      return call(outcome('otpExhausted', inFlow));
    },
    {
      code: 'INVALID_DATA',
      details: [{ code: 'INVALID_OTP', target: 'otp', innerError: { attemptsRemaining: 0 } }],
    },
  );
  when(
    400,
    'the passcode has expired',
    async () => {
      const inFlow = await waiting();
      const read = () => auth.GET('/{environmentID}/flows/{flowID}', { params: inFlow.params });
      await repeatedly(3, async () => {
        await advanceClock('PT10M');
        await read();
      });
      return call(outcome('otpExpired', inFlow));
    },
    {
      code: 'INVALID_DATA',
      details: [{ code: 'INVALID_OTP', target: 'otp', message: 'The passcode has expired.' }],
    },
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
      const inFlow = await waiting();
      return call({ ...inFlow, body: { ...body, otp: await mailed('482915') } });
    },
    { status: 'COMPLETED' },
  );
  flowRefusals(when, call, waiting);
});
