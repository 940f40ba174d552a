/** A need of a reader, and the action that serves it. */
export interface Need {
  readonly need: string;
  /** Name of the action, for example `platform/resetPassword`. */
  readonly action: string;
  /** Key of the request example that shows the body; the first one unless given. */
  readonly example?: string;
  /** The security scheme that the need calls for; each of the action's unless given. */
  readonly caller?: string;
}

/** What readers come for, the most frequent first, each API after the other. */
export const needs: readonly Need[] = [
  {
    need: 'Users change their own password',
    action: 'platform/resetPassword',
    example: 'self',
    caller: 'userToken',
  },
  {
    need: 'An administrator resets a password, and the user has to change it',
    action: 'platform/resetPassword',
    example: 'administrator',
    caller: 'workerToken',
  },
  {
    need: 'An administrator sets a password that stays',
    action: 'platform/setPassword',
    example: 'clearText',
  },
  {
    need: 'A password is imported, encoded by another system',
    action: 'platform/setPassword',
    example: 'encoded',
  },
  { need: 'A password is locked after too many failures', action: 'platform/unlockPassword' },
  {
    need: 'The user has to change the password at the next sign-on',
    action: 'platform/forcePasswordChange',
  },
  { need: 'A forgotten password: mail a code', action: 'platform/sendRecoveryCode' },
  {
    need: 'A forgotten password: set a new one with the code',
    action: 'platform/recoverPassword',
  },
  { need: 'Find out whether a password is right', action: 'platform/checkPassword' },
  { need: 'Find out why a password does not sign on', action: 'platform/readPassword' },
  {
    need: 'The sign-on stops, as the password expired or has to be changed',
    action: 'auth/resetFlowPassword',
  },
  { need: 'Forgotten during sign-on: mail a code', action: 'auth/requestFlowRecovery' },
  {
    need: 'Forgotten during sign-on: set a new one with the code',
    action: 'auth/recoverFlowPassword',
  },
  {
    need: 'A Directory user resets the password, knowing the old one',
    action: 'directory/resetPassword',
    example: 'oldPassword',
  },
  {
    need: 'A Directory user has forgotten the password: mail a link',
    action: 'directory/requestPasswordReset',
    example: 'mail',
  },
  {
    need: 'A Directory user comes back with the token of the link',
    action: 'directory/resetPassword',
    example: 'confirmationToken',
  },
];
