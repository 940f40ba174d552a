import type { PasswordCheck } from '@ping-password/contract/directory';
import { filter } from '../lists.ts';
import {
  type Migrated,
  type MigratedCallOptions,
  type Note,
  passwordPath,
  refused,
  type Target,
} from './target.ts';
import { usersBy } from './users-by.ts';

/** The users with a user name or, failing that, with an e-mail address: the Directory took both. */
async function usersNamed(target: Target, name: string, signal: AbortSignal | undefined) {
  const username = (await target.username?.(name)) ?? name;
  const condition = filter`username eq ${username} or email eq ${name}`;
  const found = await usersBy(target, condition, signal);
  if (found.error) return found;
  const { users } = found;
  const named = users.filter((user) => user.username.toLowerCase() === username.toLowerCase());
  return { ...found, users: named.length > 0 ? named : users };
}

/**
 * Does with PingOne what `checkPassword` of the Directory API did at `/oauth/token`: checks a user name,
 * or an e-mail address, and a password. The password is right when there is no `error`. Unlike there,
 * wrong passwords count towards the lock of the policy.
 *
 * @param input what the call of the Directory API took.
 * @returns the state of the password, and what has no equivalent. A user who is not found is told as a
 * wrong password, so that nobody learns who there is.
 * @example
 * const { error, notes } = await checkPassword(target, { username, password });
 * if (!error) signOn({ askForNewPassword: notes.includes('passwordExpired') });
 */
export async function checkPassword(
  target: Target,
  { username, password }: Pick<PasswordCheck, 'username' | 'password'>,
  { signal }: Omit<MigratedCallOptions, 'userToken'> = {},
): Promise<Migrated> {
  const found = await usersNamed(target, username, signal);
  if (found.error) return { error: found.error, response: found.response, notes: [] };
  const [user, other] = found.users;
  if (!user)
    return { ...refused(400, { code: 'INVALID_CREDENTIALS', target: 'password' }), notes: [] };
  const path = { environmentID: target.environmentID, userID: user.id };
  const check = { params: { path }, ...(signal && { signal }), body: { password } };
  const checked = await target.platform.POST(`${passwordPath}#password.check`, check);
  const notes: Note[] = other ? ['several'] : [];
  if (isPasswordExpired(checked.data)) notes.push('passwordExpired');
  return { ...checked, notes };
}

/**
 * What the Directory API told as `passwordExpired`: whether the user has to change the password at the
 * next sign-on.
 */
export const isPasswordExpired = (state: { readonly status?: string } | undefined): boolean =>
  state?.status === 'MUST_CHANGE_PASSWORD' || state?.status === 'PASSWORD_EXPIRED';
