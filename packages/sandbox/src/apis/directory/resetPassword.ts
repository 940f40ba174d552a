import { profileOf, replaced, unsatisfied } from '../../password/choose.ts';
import { breaksPolicy, type Failure, invalidValue } from '../../password/failures.ts';
import { matchesSecret } from '../../password/matches-secret.ts';
import { directoryPolicy } from '../../world/policies.ts';
import type { DirectoryUserRecord } from '../../world/records.ts';
import { hashSecret } from '../../world/secret.ts';
import { notFound } from '../not-found.ts';
import type { DirectoryCall, DirectoryHandler } from './types.ts';

type ResetCall = DirectoryCall<'resetPassword'>;

/** What is wrong with a confirmation token. */
function tokenFault(
  token: string,
  { administrator, confirmation }: DirectoryUserRecord,
  now: number,
): Failure | undefined {
  const refused = (rule: string, message = 'The confirmation token is not valid.') =>
    invalidValue(rule, 'confirmationToken', message);
  if (administrator)
    return refused('a token for an administrator', 'No token resets this password.');
  if (!confirmation) return refused('there is no token');
  return now < confirmation.expiresAt && matchesSecret(confirmation.secret, token)
    ? undefined
    : refused('the token is wrong or too old');
}

/** What is wrong with the proof; the schema asks for one. */
function proofFault({ body, now }: ResetCall, user: DirectoryUserRecord): Failure | undefined {
  const { oldPassword, confirmationToken } = body;
  if (confirmationToken !== undefined) return tokenFault(confirmationToken, user, now);
  const { secret } = user.password;
  return secret && matchesSecret(secret, oldPassword)
    ? undefined
    : invalidValue('wrong old password', 'oldPassword', 'The old password is not correct.');
}

export const resetPassword: DirectoryHandler<'resetPassword'> = (call) => {
  const { world, body, now, tools } = call;
  const user = world.get('directoryUsers', body.id.toLowerCase());
  if (!user) return notFound('user');
  const subject = { userID: user.id };
  const fault = proofFault(call, user);
  if (fault) return { ...fault, subject };
  const broken = unsatisfied(user.password, directoryPolicy, {
    candidate: body.newPassword,
    profile: profileOf(user),
    now,
    minimumAge: false,
    dictionaries: tools.dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return { ...failure, subject };
  const password = replaced(user.password, hashSecret(body.newPassword, tools.random), { now });
  const { confirmation, ...rest } = user;
  world.put('directoryUsers', { ...rest, password });
  const rule = body.oldPassword === undefined ? 'changed by token' : 'changed by old password';
  return { status: 200, rule, subject };
};
