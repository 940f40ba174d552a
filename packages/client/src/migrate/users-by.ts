import type { ErrorBody, GeneralErrorBody, User } from '@ping-password/contract/platform';
import { errorOf } from '../call/origin.ts';
import { isPage } from '../call/page.ts';
import type { Target } from './target.ts';

const users = '/environments/{environmentID}/users';

/** The users that were found, or why there are none. */
type FoundUsers = { response: Response } & (
  | { users: readonly User[]; error?: never }
  | { users?: never; error: ErrorBody | GeneralErrorBody }
);

/** The users of the first page whom a filter finds. */
export async function usersBy(
  { platform, environmentID }: Target,
  condition: string,
  signal: AbortSignal | undefined,
): Promise<FoundUsers> {
  const params = { path: { environmentID }, query: { filter: condition } };
  const { data, error, response } = await platform.GET(users, {
    params,
    ...(signal && { signal }),
  });
  if (error) return { error, response };
  if (isPage(data)) return { users: data._embedded.users ?? [], response };
  const body = { message: 'The body is not a page of a list.' };
  return { error: errorOf(body, { response, path: users }) as GeneralErrorBody, response };
}
