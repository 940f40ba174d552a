import { answerOf, describeAnswer, innerErrorOf, membersOf, namesOf, safeWord } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { withStatus } from '../unsettled.ts';
import { lockedUser } from './locked-user.ts';
import { check, checkWrong, describeCheck, sendPassword } from './send-password.ts';
import { entry, type Live } from './statement.ts';

/** Whether each wrong password leaves fewer tries than the one before; a dash where nothing tells. */
async function countedTries(live: Live, order: readonly number[]): Promise<string> {
  const user = await live.throwAway.user();
  const wrong = order.map(() => live.throwAway.password());
  let before: number | undefined;
  const changes: string[] = [];
  for (const index of order) {
    const inner = innerErrorOf(await checkWrong(live, user, wrong[index]));
    const left = inner['failuresRemaining'] ?? inner['attemptsRemaining'];
    const tries = typeof left === 'number' ? left : undefined;
    if (changes.length === 0) changes.push(tries === undefined ? '-' : 'told');
    else if (tries === undefined || before === undefined) changes.push('-');
    else changes.push(tries < before ? 'fewer' : 'as many');
    before = tries;
  }
  return changes.join(', ');
}

const change = (live: Live, user: ThrowAwayUser, current: { currentPassword?: string } = {}) =>
  sendPassword(live, user, ['PUT', 'reset+json'], {
    ...current,
    newPassword: live.throwAway.password(),
  });

/** What a lock of the account with this body does. */
async function lockAccount(live: Live, body?: { unlockAt: string }): Promise<string> {
  const user = await live.throwAway.user();
  const { tenant } = live;
  const answer = await tenant.sendPlatform({
    method: 'POST',
    path: `/users/${user.id}`,
    mediaType: 'application/vnd.pingidentity.account.lock+json',
    ...(body && { body }),
  });
  const read = withStatus(
    await answerOf(tenant.platform.readUser({ path: user.path })),
    'readUser',
  );
  const { status } = membersOf(membersOf(read.body)['account']);
  return `${answer.status} ${status === undefined ? '(no status)' : safeWord(status)}`;
}

export const lock = [
  ...entry('lock-status', 'worker', [
    [
      'check-status',
      'platform/checkPassword 400',
      'The right password of a locked user is checked: the status alone.',
      '400',
      async (live) => {
        const user = await lockedUser(live);
        return `${(await check(live, user, user.password)).status}`;
      },
    ],
    [
      'check',
      'platform/checkPassword 400',
      'The right password of a locked user is checked.',
      '400 REQUEST_FAILED: PASSWORD_LOCKED_OUT',
      async (live) => describeCheck(live, await lockedUser(live)),
    ],
    [
      'change',
      'platform/resetPassword 400',
      'A locked user changes the password with the right current one.',
      '400 REQUEST_FAILED: PASSWORD_LOCKED_OUT',
      async (live) => {
        const user = await lockedUser(live);
        return describeAnswer(await change(live, user, { currentPassword: user.password }));
      },
    ],
    [
      'reset',
      'platform/resetPassword 200',
      'An administrator resets the password of a locked user.',
      '200 MUST_CHANGE_PASSWORD',
      async (live) => describeAnswer(await change(live, await lockedUser(live))),
    ],
    [
      'recover',
      'platform/recoverPassword 400',
      'A locked user sends a recovery code that nobody has issued.',
      '400 INVALID_DATA: INVALID_VALUE recoveryCode',
      async (live) => {
        const { path } = await lockedUser(live);
        const body = { recoveryCode: 'WRONG234', newPassword: live.throwAway.password() };
        return describeAnswer(await answerOf(live.tenant.platform.recoverPassword({ path, body })));
      },
    ],
    [
      'unlock',
      'platform/unlockPassword 200',
      'The password of a locked user is unlocked.',
      '200 OK',
      async (live) => {
        const { path } = await lockedUser(live);
        return describeAnswer(await answerOf(live.tenant.platform.unlockPassword({ path })));
      },
    ],
  ]),
  ...entry('same-wrong-password', 'worker', [
    [
      'twice',
      'platform/checkPassword 400',
      'One wrong password is sent twice in a row, and then another one: the tries left after each.',
      'told, as many, fewer',
      (live) => countedTries(live, [0, 0, 1]),
    ],
    [
      'again',
      'platform/checkPassword 400',
      'One wrong password is sent, another one, and the first again: the tries left after each.',
      'told, fewer, fewer',
      (live) => countedTries(live, [0, 1, 0]),
    ],
  ]),
  ...entry('tries-left', 'worker', [
    [
      'member',
      'platform/checkPassword 400',
      'The member of innerError that tells the tries left, after one wrong password.',
      'failuresRemaining',
      async (live) => {
        const user = await live.throwAway.user();
        const names = namesOf(innerErrorOf(await checkWrong(live, user))).split(' ');
        return names.filter((name) => name.endsWith('Remaining')).join(' ') || '(none)';
      },
    ],
  ]),
  ...entry('lock-without-a-time', 'worker', [
    [
      'no-body',
      'platform/lockAccount 200',
      'An account is locked without a body.',
      '200 LOCKED',
      (live) => lockAccount(live),
    ],
    [
      'past',
      'platform/lockAccount 200',
      'An account is locked until a time in the past.',
      '200 OK',
      (live) => lockAccount(live, { unlockAt: '2020-01-01T00:00:00Z' }),
    ],
  ]),
  ...entry('json-suffix', 'worker', [
    [
      'unlock',
      'platform/unlockPassword 200',
      'A password is unlocked with the suffix +json and without it.',
      '200 OK, 200 OK',
      async (live) => {
        const user = await live.throwAway.user();
        const send = (action: string) => sendPassword(live, user, ['POST', action]);
        return `${describeAnswer(await send('unlock+json'))}, ${describeAnswer(await send('unlock'))}`;
      },
    ],
    [
      'forceChange',
      'platform/forcePasswordChange 200',
      'A change is forced with the suffix +json and without it.',
      '200 MUST_CHANGE_PASSWORD, 200 MUST_CHANGE_PASSWORD',
      async (live) => {
        const user = await live.throwAway.user();
        const send = (action: string) => sendPassword(live, user, ['POST', action]);
        return `${describeAnswer(await send('forceChange+json'))}, ${describeAnswer(await send('forceChange'))}`;
      },
    ],
  ]),
];
