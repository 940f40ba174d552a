import { choosingFlow, newFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#device.select';
const body = { device: { id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584' } };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const nothing = { body: { device: { id: '00000000-0000-4000-8000-000000000000' } } };

contractTest('auth', 'selectDevice', (when, takes) => {
  when(
    200,
    'the user has the device',
    async () => call(outcome('otpRequired', await choosingFlow(body.device))),
    { status: 'OTP_REQUIRED' },
  );
  when(
    400,
    'the device is missing',
    () => call(instead('requiredDevice', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE device',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the user has no such device',
    async () => call(outcome('unknownDevice', { ...(await choosingFlow()), ...nothing })),
    'INVALID_DATA INVALID_VALUE device.id',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('otpRequired', async (sent) => call({ ...(await choosingFlow(body.device)), body: sent }), {
    status: 'OTP_REQUIRED',
  });
  flowRefusals(when, call, choosingFlow);
});
