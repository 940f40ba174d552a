import { answerOf, told } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { entry, type Live } from './statement.ts';

const mostTries = 30;

/** A user whose password is locked by wrong ones, each sent once. */
export async function lockedUser({ tenant, throwAway }: Live): Promise<ThrowAwayUser> {
  const user = await throwAway.user();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const body = { password: throwAway.password() };
    await tenant.platform.checkPassword({ path: user.path, body });
    const { data } = await tenant.platform.readPassword({ path: user.path });
    if (data?.status === 'PASSWORD_LOCKED_OUT') break;
  }
  return user;
}

export const lock = [
  ...entry('lock-status', 'worker', [
    {
      id: 'check',
      what: 'The right password of a locked user is checked.',
      at: 'platform/checkPassword 400',
      expected: '400 REQUEST_FAILED: PASSWORD_LOCKED_OUT',
      async observe(live) {
        const { path, password } = await lockedUser(live);
        return told(
          await answerOf(live.tenant.platform.checkPassword({ path, body: { password } })),
        );
      },
    },
  ]),
];
