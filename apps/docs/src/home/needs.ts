/** A need of a reader, and the action that serves it. */
export interface Need {
  readonly need: string;
  /** Name of the action, for example `platform/resetPassword`. */
  readonly action: string;
  /** The security scheme that the need calls for; each of the action's unless given. */
  readonly caller?: string;
}

/** What readers come for, the most frequent first, each API after the other. */
export const needs: readonly Need[] = [
  {
    need: 'Let users change their own password',
    action: 'platform/resetPassword',
    caller: 'userToken',
  },
  {
    need: 'Reset a password as an administrator; the user must change it',
    action: 'platform/resetPassword',
    caller: 'workerToken',
  },
  {
    need: 'Set a password as an administrator; it stays',
    action: 'platform/setPassword',
  },
  {
    need: 'Import a password hash (bcrypt, Argon2, PBKDF2 …)',
    action: 'platform/setPassword',
  },
  { need: 'Unlock a password after too many wrong attempts', action: 'platform/unlockPassword' },
  {
    need: 'Force a password change at the next sign-on',
    action: 'platform/forcePasswordChange',
  },
  { need: 'Mail a code to a user who forgot the password', action: 'platform/sendRecoveryCode' },
  {
    need: 'Set a new password with that code',
    action: 'platform/recoverPassword',
  },
  { need: 'Check whether a password is right', action: 'platform/checkPassword' },
  { need: 'Find out why a user cannot sign on', action: 'platform/readPassword' },
  {
    need: 'Change an expired or temporary password during sign-on',
    action: 'auth/resetFlowPassword',
  },
  { need: 'Mail a code during sign-on', action: 'auth/requestFlowRecovery' },
  {
    need: 'Set a new password with that code during sign-on',
    action: 'auth/recoverFlowPassword',
  },
  {
    need: 'Change the password of a Directory user who knows the old one',
    action: 'directory/resetPassword',
  },
  {
    need: 'Mail a link to a Directory user who forgot the password',
    action: 'directory/requestPasswordReset',
  },
  {
    need: 'Set a new password with the token of that link',
    action: 'directory/resetPassword',
  },
];
