import { newFlow, newPassword, registeringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#user.register';
const body = { username: 'user.new', email: 'user.new@example.com', password: newPassword };
const { email, ...withoutAddress } = body;
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const but = (changes: object) => ({ body: { ...body, ...changes } });

contractTest('auth', 'registerUser', (when, takes) => {
  when(
    200,
    'name, address and password are good',
    async () => call(outcome('verificationCodeRequired', await newFlow())),
    { status: 'VERIFICATION_CODE_REQUIRED' },
  );
  when(
    400,
    'the address is missing',
    () => call(instead('requiredEmail', { body: withoutAddress })),
    'INVALID_DATA REQUIRED_VALUE email',
  );
  when(
    400,
    'the name is missing',
    () => call(instead('requiredUsername', { body: { email, password: newPassword } })),
    'INVALID_DATA REQUIRED_VALUE username',
  );
  when(
    400,
    'the password is missing',
    () => call(instead('requiredPassword', { body: { email, username: 'user.new' } })),
    'INVALID_DATA REQUIRED_VALUE password',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the name is taken',
    async () =>
      call(outcome('usernameTaken', { ...(await newFlow()), ...but({ username: 'user.ok' }) })),
    'INVALID_DATA UNIQUENESS_VIOLATION username',
  );
  when(
    400,
    'the password breaks the policy',
    async () => {
      const short = but({ password: 'short' });
      return call(outcome('importedPasswordPolicy', { ...(await newFlow()), ...short }));
    },
    'INVALID_DATA INVALID_VALUE password',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await registeringFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  takes('verificationCodeRequired', async (body) => call({ ...(await newFlow()), body }), {
    status: 'VERIFICATION_CODE_REQUIRED',
  });
  flowRefusals(when, call, newFlow);
});
