import { type Answer, answerOf, describeAnswer, statusAndCode } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import type { Live } from './statement.ts';

type Method = 'PUT' | 'POST';

/** A request to the password of a user by any media type. */
export const sendPassword = (
  { tenant }: Live,
  user: ThrowAwayUser,
  [method, action]: readonly [Method, string],
  body?: unknown,
): Promise<Answer> =>
  tenant.sendPlatform({
    method,
    path: `/users/${user.id}/password`,
    mediaType: action.includes('/') ? action : `application/vnd.pingidentity.password.${action}`,
    ...(body !== undefined && { body }),
  });

/** The state of the password of a user. */
export const readState = ({ tenant }: Live, { path }: ThrowAwayUser): Promise<Answer> =>
  answerOf(tenant.platform.readPassword({ path }));

/** Checks a password. */
export const check = ({ tenant }: Live, { path }: ThrowAwayUser, password: string) =>
  answerOf(tenant.platform.checkPassword({ path, body: { password } }));

/** What the check of a password answers, in a few words. */
export const describeCheck = async (live: Live, user: ThrowAwayUser, password = user.password) =>
  describeAnswer(await check(live, user, password));

type Kind = 'none' | 'temporary';

/** What one request to the password of a new user answers. */
export async function toNewUser(
  live: Live,
  selector: readonly [Method, string],
  body: (password: string) => unknown,
  password?: Kind,
): Promise<string> {
  const user = await live.throwAway.user(password && { password });
  return describeAnswer(await sendPassword(live, user, selector, body(user.password)));
}

/** The status of the password after a request that sets it. */
export async function afterSet(live: Live, action: string, body: object): Promise<string> {
  const user = await live.throwAway.user();
  const answer = await sendPassword(live, user, ['PUT', action], body);
  return `${statusAndCode(answer)}, then ${statusAndCode(await readState(live, user))}`;
}
