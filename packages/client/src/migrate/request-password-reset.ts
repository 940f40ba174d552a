import type { PasswordResetRequest } from '@ping-password/contract/directory';
import { findUser } from './find-user.ts';
import {
  type Migrated,
  type MigratedCallOptions,
  type Note,
  passwordPath,
  type Target,
} from './target.ts';

/**
 * Does with PingOne what `requestPasswordReset` of the Directory API did: finds the user and has a
 * recovery code mailed.
 *
 * @param input what the call of the Directory API took.
 * @returns the result as a client gives it, without a link, and what has no equivalent. A user who is
 * not found is an `error` with the status 404.
 * @example
 * const { error, notes } = await requestPasswordReset({ platform, environmentID }, { email });
 */
export async function requestPasswordReset(
  target: Target,
  { email, link, skipSend }: PasswordResetRequest,
  { signal }: Omit<MigratedCallOptions, 'userToken'> = {},
): Promise<Migrated> {
  const { platform, environmentID } = target;
  const notes: Note[] = [];
  if (link !== undefined) notes.push('link');
  if (skipSend === 'enabled') notes.push('skipSend');
  const found = await findUser(target, { email }, { signal });
  if (!found.data) return { ...found, notes: [...notes, ...found.notes] };
  const path = { environmentID, userID: found.data.id };
  const send = { params: { path }, ...(signal && { signal }) };
  const sent = await platform.POST(`${passwordPath}#password.sendRecoveryCode`, send);
  return { ...sent, notes: [...notes, ...found.notes] };
}
