import type { ErrorBody, GeneralErrorBody, User } from '@ping-password/contract/platform';
import { filter } from '../lists.ts';
import { type Note, type Target, unknown } from './target.ts';
import { usersBy } from './users-by.ts';

/** A user who was found, and what has no equivalent. */
export type FoundUser = { response: Response; notes: readonly Note[] } & (
  | { data: User; error?: never }
  | { data?: never; error: ErrorBody | GeneralErrorBody }
);

/**
 * Finds the PingOne user with an e-mail address, by the user name where the target gives it.
 *
 * @returns the user, the first of several; an `error` with the status 404 when there is none.
 * @example
 * const { data: user, notes } = await findUser({ platform, environmentID }, { email });
 */
export async function findUser(
  target: Target,
  { email }: { email: string },
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<FoundUser> {
  const { username } = target;
  const name = username ? await username(email) : email;
  if (name === undefined) return { ...unknown('email'), notes: [] };
  const condition = username ? filter`username eq ${name}` : filter`email eq ${name}`;
  const found = await usersBy(target, condition, signal);
  if (found.error) return { error: found.error, response: found.response, notes: [] };
  const [user, other] = found.users;
  if (!user) return { ...unknown('email'), notes: [] };
  const notes: Note[] = other ? ['several'] : [];
  if (user.email?.toLowerCase() !== email.toLowerCase()) notes.push('email');
  return { data: user, response: found.response, notes };
}
