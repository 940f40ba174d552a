import {
  choosingFlow,
  identifierFlow,
  newFlow,
  passwordFlow,
  recoveringFlow,
  registeringFlow,
  signedOn,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { expiryCase, identifierCase, outageCases } from '../../src/refusals.ts';
import { auth, flow, malformed, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}';
const read = (options: object = {}) => auth.GET(path, { params: flow, ...options });

contractTest('auth', 'readFlow', (when) => {
  when(
    200,
    'the flow waits for user name and password',
    async () => read(outcome('usernamePasswordRequired', await newFlow())),
    { status: 'USERNAME_PASSWORD_REQUIRED' },
  );
  when(
    200,
    'the password has expired',
    async () => read(outcome('passwordExpired', await signedOn('user.expired'))),
    { status: 'PASSWORD_EXPIRED', _links: { 'password.reset': {} } },
  );
  when(
    200,
    'the flow asks for the user name first',
    async () => read(outcome('signOnRequired', await identifierFlow())),
    { status: 'SIGN_ON_REQUIRED', _links: { 'user.lookup': {} } },
  );
  when(
    200,
    'the user name is told',
    async () => read(outcome('passwordRequired', await passwordFlow())),
    { status: 'PASSWORD_REQUIRED', _links: { 'usernamePassword.check': {} } },
  );
  when(
    200,
    'the password is temporary',
    async () => read(outcome('mustChangePassword', await signedOn('user.mustchange'))),
    { status: 'MUST_CHANGE_PASSWORD', _links: { 'password.reset': {} } },
  );
  when(
    200,
    'a recovery code is on its way',
    async () => read(outcome('recoveryCodeRequired', await recoveringFlow())),
    { status: 'RECOVERY_CODE_REQUIRED', _links: { 'password.recover': {} } },
  );
  when(
    200,
    'the address of the user is to be verified',
    async () => read(outcome('verificationCodeRequired', await registeringFlow())),
    { status: 'VERIFICATION_CODE_REQUIRED', _links: { 'user.verify': {} } },
  );
  when(
    200,
    'a passcode is on its way',
    async () => read(outcome('otpRequired', await signedOn('user.mfa'))),
    { status: 'OTP_REQUIRED', _links: { 'otp.check': {} } },
  );
  when(
    200,
    'the user chooses one of two devices',
    async () => read(outcome('deviceSelectionRequired', await choosingFlow())),
    { status: 'DEVICE_SELECTION_REQUIRED', _links: { 'device.select': {} } },
  );
  when(
    200,
    'the sign-on is completed',
    async () => read(outcome('completed', await signedOn('user.ok'))),
    { status: 'COMPLETED' },
  );
  when(
    200,
    'a second factor was asked for, and the user has no device',
    async () => read(outcome('failed', await signedOn('user.ok', { acr_values: 'Multi_Factor' }))),
    { status: 'FAILED' },
  );
  identifierCase(when, read, 'flowID', malformed('flowID'));
  expiryCase(when, read, newFlow);
  outageCases(when, read);
});
