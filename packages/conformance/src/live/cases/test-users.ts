import { answerOf } from '../answer.ts';
import { lockedUser } from '../statements/locked-user.ts';
import type { Live } from '../statements/statement.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { withStatus } from '../unsettled.ts';
import { leaveOut } from './left-out.ts';

type Make = (live: Live, value: string) => Promise<ThrowAwayUser>;

const makers: Readonly<Record<string, Make>> = {
  'user.ok': ({ throwAway }, value) =>
    throwAway.user({ value, name: { given: 'Olivia', family: 'Keller' } }),
  'user.nopassword': ({ throwAway }) => throwAway.user({ password: 'none' }),
  'user.mustchange': ({ throwAway }, value) => throwAway.user({ password: 'temporary', value }),
  'user.locked': (live, value) => lockedUser(live, value),
  'user.disabled': async ({ tenant, throwAway }, value) => {
    const user = await throwAway.user({ value });
    const body = { enabled: false };
    const { path } = user;
    const answer = await answerOf(tenant.platform.updateUserEnabled({ path, body }));
    withStatus(answer, 'updateUserEnabled');
    return user;
  },
};

/**
 * A user in the state of a test user of the sandbox.
 *
 * @param value the password of the user, unless the user has none.
 * @throws LeftOut for a state that a few calls cannot bring about.
 */
export const testUser = (live: Live, name: string, value: string): Promise<ThrowAwayUser> =>
  makers[name]?.(live, value) ?? leaveOut(`It needs the test user ${name} of the sandbox.`);
