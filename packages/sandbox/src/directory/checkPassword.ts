import { invalidData } from '../password/failures.ts';
import { matchesSecret } from '../password/secret.ts';
import type { DirectoryHandler } from './types.ts';

/** No lock is known here, so none is counted. */
export const checkPassword: DirectoryHandler<'checkPassword'> = ({ world, body }) => {
  const name = body.username.toLowerCase();
  const user = world
    .list('directoryUsers')
    .find(({ username, email }) => [username, email].some((each) => each?.toLowerCase() === name));
  const subject = { userID: user?.id };
  const secret = user?.enabled ? user.password.secret : undefined;
  if (secret && matchesSecret(secret, body.password))
    return { status: 200, rule: 'right password', subject };
  const rule = !user
    ? 'no such user'
    : !user.enabled
      ? 'the account is disabled'
      : 'wrong password';
  const message = 'User name or password is not correct.';
  return { ...invalidData(rule, { code: 'INVALID_CREDENTIALS', message }), subject };
};
