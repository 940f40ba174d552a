import { invalidData } from '../../password/failures.ts';
import { matchesSecret } from '../../password/matches-secret.ts';
import { noSecret } from '../../world/secret.ts';
import type { DirectoryHandler } from './types.ts';

/** No lock is known here, so none is counted. A name that nobody has takes as long as another. */
export const checkPassword: DirectoryHandler<'checkPassword'> = ({ world, body }) => {
  const name = body.username.toLowerCase();
  const [user] = world
    .list('directoryUsers')
    .filter(({ username, email }) => [username, email].some((one) => one?.toLowerCase() === name));
  const subject = { userID: user?.id };
  const matches = matchesSecret(user?.password.secret ?? noSecret, body.password);
  if (matches && user?.enabled) return { status: 200, rule: 'right password', subject };
  const rule = !user
    ? 'no such user'
    : !user.enabled
      ? 'the account is disabled'
      : 'wrong password';
  const message = 'User name or password is not correct.';
  return { ...invalidData(rule, { code: 'INVALID_CREDENTIALS', message }), subject };
};
