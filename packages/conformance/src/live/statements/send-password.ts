import {
  type Answer,
  answerOf,
  describeAnswer,
  membersOf,
  safeWord,
  statusAndCode,
} from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
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

/**
 * The body of the state of the password of a user.
 *
 * @throws Unsettled where the state cannot be read.
 */
export const stateOf = async (live: Live, user: ThrowAwayUser): Promise<unknown> =>
  withStatus(await readState(live, user), 'readPassword').body;

const kinds = { NO_PASSWORD: 'none', MUST_CHANGE_PASSWORD: 'temporary' } as const;

/**
 * A new user whose password is in a state that an import makes.
 *
 * @throws Unsettled where the import makes another one, which is nothing that the statement is about.
 */
export async function userInState(live: Live, state: keyof typeof kinds): Promise<ThrowAwayUser> {
  const user = await live.throwAway.user({ password: kinds[state] });
  const { status } = membersOf(await stateOf(live, user));
  if (status === state) return user;
  throw new Unsettled(`importUser makes a password in the state ${safeWord(status)}, not ${state}`);
}

/** Checks a password. */
export const check = ({ tenant }: Live, { path }: ThrowAwayUser, password: string) =>
  answerOf(tenant.platform.checkPassword({ path, body: { password } }));

/**
 * The refusal of a wrong password.
 *
 * @param password a password that is not the user's; a new one unless given.
 * @throws Unsettled where the answer is no 400.
 */
export const checkWrong = async (
  live: Live,
  user: ThrowAwayUser,
  password = live.throwAway.password(),
): Promise<Answer> => withStatus(await check(live, user, password), 'checkPassword', 400);

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
  const { status } = membersOf(await stateOf(live, user));
  return `${statusAndCode(answer)}, then ${safeWord(status)}`;
}
