/** The calls that are made on each persona, and what each one does. */
export const calls = {
  readPassword: 'reads the password state',
  'checkPassword, right': 'checks the right password',
  'checkPassword, wrong': 'checks a wrong password, once',
  'resetPassword, user': 'the user changes the own password, with the current one',
  'resetPassword, administrator': 'a worker assigns a temporary password',
  sendRecoveryCode: 'a worker has a recovery code mailed',
  recoverPassword: 'recovers with the mailed code, or with any code where none is mailed',
  checkUsernamePassword: 'signs on in a flow with the right password',
  requestFlowRecovery: 'asks in a flow for a recovery code',
} as const;

/** A call of the table. */
export type PersonaCall = keyof typeof calls;

/** What each call comes to: the HTTP status, and the state or the code that goes with it. */
export type Answers = Readonly<Record<PersonaCall, string>>;

const usable = {
  'resetPassword, user': '200 OK',
  'resetPassword, administrator': '200 MUST_CHANGE_PASSWORD',
  recoverPassword: '200 OK',
  requestFlowRecovery: '200 RECOVERY_CODE_REQUIRED',
} as const;

/** The answers of a user whose password is in a state that signs on. */
const inState = (state: string, signOn = state): Answers => ({
  ...usable,
  readPassword: `200 ${state}`,
  'checkPassword, right': `200 ${state}`,
  'checkPassword, wrong': '400 INVALID_VALUE',
  sendRecoveryCode: `200 ${state}`,
  checkUsernamePassword: `200 ${signOn}`,
});

/** The answers of a user for whom everything is refused with one code. */
const refused = (state: string, code: string): Answers => ({
  readPassword: `200 ${state}`,
  'checkPassword, right': `400 ${code}`,
  'checkPassword, wrong': `400 ${code}`,
  'resetPassword, user': `400 ${code}`,
  'resetPassword, administrator': `400 ${code}`,
  sendRecoveryCode: `400 ${code}`,
  recoverPassword: `400 ${code}`,
  checkUsernamePassword: '400 INVALID_VALUE',
  requestFlowRecovery: `400 ${code}`,
});

const good = inState('OK', 'COMPLETED');

/** Which call on which persona of a fresh world gives which answer. */
export const personaAnswers: Readonly<Record<string, Answers>> = {
  'user.ok': good,
  'user.expired': inState('PASSWORD_EXPIRED'),
  'user.mustchange': inState('MUST_CHANGE_PASSWORD'),
  'user.locked': {
    ...refused('PASSWORD_LOCKED_OUT', 'PASSWORD_LOCKED_OUT'),
    'resetPassword, administrator': '200 MUST_CHANGE_PASSWORD',
    recoverPassword: '400 INVALID_VALUE',
    checkUsernamePassword: '400 PASSWORD_LOCKED_OUT',
  },
  'user.nopassword': {
    ...refused('NO_PASSWORD', 'NO_PASSWORD'),
    'resetPassword, administrator': '200 MUST_CHANGE_PASSWORD',
  },
  'user.external': {
    ...good,
    'resetPassword, user': '400 REQUEST_FAILED',
    sendRecoveryCode: '400 REQUEST_FAILED',
    recoverPassword: '400 REQUEST_FAILED',
    checkUsernamePassword: '400 INVALID_VALUE',
    requestFlowRecovery: '400 REQUEST_FAILED',
  },
  'user.gateway': refused('EXTERNAL', 'CONSTRAINT_VIOLATION'),
  'user.disabled': {
    ...good,
    'resetPassword, user': '400 ACCOUNT_NOT_USABLE',
    sendRecoveryCode: '400 ACCOUNT_NOT_USABLE',
    recoverPassword: '400 ACCOUNT_NOT_USABLE',
    checkUsernamePassword: '400 INVALID_VALUE',
    requestFlowRecovery: '400 ACCOUNT_NOT_USABLE',
  },
  'user.tooyoung': { ...good, 'resetPassword, user': '400 PASSWORD_TOO_YOUNG' },
  'user.expiring': good,
  'user.mfa': inState('OK', 'OTP_REQUIRED'),
};
