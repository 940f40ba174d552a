import type {
  PasswordResetWithOldPassword,
  PasswordResetWithToken,
} from '@ping-password/contract/directory';
import {
  type Migrated,
  type MigratedCallOptions,
  type Note,
  passwordPath,
  refused,
  type Target,
  unknown,
} from './target.ts';

type AnyReset = PasswordResetWithOldPassword | PasswordResetWithToken;

/** A value in braces is a hash to PingOne, which no policy checks. */
const isEncoded = (password: string) => /^\{[^}]+\}/.test(password);

const isUuid = (token: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(token.trim());

/** What is wrong with an input, so that PingOne need not be asked. */
function refusalOf({ oldPassword, newPassword, confirmationToken }: AnyReset, byWorker: boolean) {
  const invalid = (target: string) => refused(400, { code: 'INVALID_VALUE', target });
  if (confirmationToken === undefined && oldPassword === undefined)
    return refused(400, { code: 'REQUIRED_VALUE', target: 'oldPassword' });
  if (confirmationToken !== undefined && (oldPassword !== undefined || isUuid(confirmationToken)))
    return invalid('confirmationToken');
  const set = byWorker && confirmationToken === undefined;
  return set && isEncoded(newPassword) ? invalid('newPassword') : undefined;
}

interface Options {
  params: { path: { environmentID: string; userID: string } };
  signal?: AbortSignal;
}

/** Checks the old password and sets the new one, as a worker. */
async function checkAndSet(
  { platform }: Target,
  options: Options,
  [password, value]: readonly [oldPassword: string, newPassword: string],
) {
  const check = { ...options, body: { password } };
  const checked = await platform.POST(`${passwordPath}#password.check`, check);
  if (checked.error) return checked;
  return platform.PUT(`${passwordPath}#password.set`, { ...options, body: { value } });
}

/**
 * Does with PingOne what `resetPassword` of the Directory API did. With the old password: a change
 * by the user when `userToken` is given, otherwise a check and a set by the worker. With a token: a
 * recovery, the token being the mailed recovery code.
 *
 * @param input what the call of the Directory API took.
 * @returns the result as a client gives it, and what has no equivalent. What the Directory API would
 * have refused and PingOne need not be asked for is an `error` with the status of then.
 * @example
 * const target = { platform, environmentID, userID: (id) => movedUsers.get(id) };
 * const { error, notes } = await resetPassword(target, { id, oldPassword, newPassword });
 */
export async function resetPassword(
  target: Target,
  input: AnyReset,
  { userToken, signal }: MigratedCallOptions = {},
): Promise<Migrated> {
  const { platform, environmentID } = target;
  const { id, oldPassword, newPassword, confirmationToken } = input;
  const notes: Note[] = target.userID ? [] : ['userID'];
  if (confirmationToken !== undefined && isUuid(confirmationToken)) notes.push('oldToken');
  const refusal = refusalOf(input, userToken === undefined);
  if (refusal) return { ...refusal, notes };
  const userID = target.userID ? await target.userID(id) : id;
  if (userID === undefined) return { ...unknown('id'), notes };
  const options = { params: { path: { environmentID, userID } }, ...(signal && { signal }) };
  if (oldPassword === undefined) {
    const body = { recoveryCode: confirmationToken ?? '', newPassword };
    const recovery = { ...options, body };
    return { ...(await platform.POST(`${passwordPath}#password.recover`, recovery)), notes };
  }
  if (userToken === undefined) {
    const result = await checkAndSet(target, options, [oldPassword, newPassword]);
    return { ...result, notes: [...notes, 'twoCalls'] };
  }
  const headers = { authorization: `Bearer ${userToken}` };
  const change = { ...options, headers, body: { currentPassword: oldPassword, newPassword } };
  return { ...(await platform.PUT(`${passwordPath}#password.reset`, change)), notes };
}
