import { membersOf } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled } from '../unsettled.ts';
import { checkWrong, stateOf } from './send-password.ts';
import type { Live } from './statement.ts';

const mostTries = 30;

/**
 * A user whose password is locked by wrong ones, each sent once.
 *
 * @param value the password; a new one unless given.
 * @throws Unsettled where the policy of the environment locks nobody.
 */
export async function lockedUser(live: Live, value?: string): Promise<ThrowAwayUser> {
  const user = await live.throwAway.user(value === undefined ? {} : { value });
  for (let tries = 0; tries < mostTries; tries += 1) {
    await checkWrong(live, user);
    const { status } = membersOf(await stateOf(live, user));
    if (status === 'PASSWORD_LOCKED_OUT') return user;
  }
  throw new Unsettled(`The policy locks nobody after ${mostTries} wrong passwords`);
}
