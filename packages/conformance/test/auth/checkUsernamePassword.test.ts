import {
  currentPassword,
  factorFlow,
  giveDevices,
  newFlow,
  newPassword,
  passwordFlow,
  recoveringFlow,
  registeringFlow,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody, prefer } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#usernamePassword.check';
const body = { username: 'user.ok', password: currentPassword };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const as = (username: string) => ({ body: { ...body, username } });

contractTest('auth', 'checkUsernamePassword', (when, takes) => {
  when(
    200,
    'user name and password are right',
    async () => call(outcome('completed', await newFlow())),
    { status: 'COMPLETED' },
  );
  when(
    200,
    'the password is temporary',
    async () =>
      call(outcome('mustChangePassword', { ...(await newFlow()), ...as('user.mustchange') })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    200,
    'the password has expired',
    async () => call(outcome('passwordExpired', { ...(await newFlow()), ...as('user.expired') })),
    { status: 'PASSWORD_EXPIRED' },
  );
  when(
    200,
    'the address of the user is to be verified',
    async () => {
      await registeringFlow();
      const options = {
        ...(await newFlow()),
        body: { username: 'user.new', password: newPassword },
      };
      return call(outcome('verificationCodeRequired', options));
    },
    { status: 'VERIFICATION_CODE_REQUIRED' },
  );
  when(
    200,
    'a passcode is asked for',
    async () => call(outcome('otpRequired', { ...(await newFlow()), ...as('user.mfa') })),
    { status: 'OTP_REQUIRED' },
  );
  when(
    200,
    'the user has two devices',
    async () => {
      await giveDevices();
      return call(outcome('deviceSelectionRequired', await newFlow()));
    },
    { status: 'DEVICE_SELECTION_REQUIRED' },
  );
  when(
    200,
    'a second factor is asked for, and the user has no device',
    async () => call(outcome('noUsableDevice', await factorFlow())),
    { status: 'FAILED', error: { code: 'NO_USABLE_DEVICES' } },
  );
  when(
    400,
    'the password is missing',
    () => call(instead('requiredPassword', { body: { username: 'user.ok' } })),
    'INVALID_DATA REQUIRED_VALUE password',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  const wrong = { body: { ...body, password: 'Fake-Wrong-99!' } };
  when(
    400,
    'the password is wrong',
    async () => call(outcome('invalidCredentials', { ...(await newFlow()), ...wrong })),
    'INVALID_DATA INVALID_VALUE username',
  );
  when(
    400,
    'the user is unknown',
    async () => call(outcome('invalidCredentials', { ...(await newFlow()), ...as('nobody') })),
    'INVALID_DATA INVALID_VALUE username',
  );
  when(
    400,
    'the password is locked',
    async () => call(outcome('lockedOut', { ...(await newFlow()), ...as('user.locked') })),
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await recoveringFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  when(
    400,
    'the password is wrong, and PingOne answers as in 2019',
    () => call(prefer('example=olderInvalidCredentials')),
    'INVALID_DATA INVALID_CREDENTIALS',
  );
  takes('completed', async (body) => call({ ...(await newFlow()), body }), { status: 'COMPLETED' });
  takes('passwordOnly', async (body) => call({ ...(await passwordFlow()), body }), {
    status: 'COMPLETED',
  });
  flowRefusals(when, call, newFlow);
});
