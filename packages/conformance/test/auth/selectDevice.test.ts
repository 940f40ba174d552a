import { choosingFlow, newFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#device.select';
const body = { device: { id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584' } };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const nothing = { body: { device: { id: '00000000-0000-4000-8000-000000000000' } } };

contractTest('auth', 'selectDevice', (when) => {
  when(200, 'the user has the device', async () => call(await choosingFlow(body.device)), {
    status: 'OTP_REQUIRED',
  });
  when(400, 'the device is missing', () => call({ body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'device' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the user has no such device',
    async () => call(outcome('unknownDevice', { ...(await choosingFlow()), ...nothing })),
    { details: [{ code: 'INVALID_VALUE', target: 'device.id' }] },
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    { code: 'REQUEST_FAILED' },
  );
  flowRefusals(when, call, choosingFlow);
});
