import {
  answerOf,
  describeAnswer,
  innerErrorOf,
  membersOf,
  namesOf,
  statusAndDetails,
} from '../answer.ts';
import { nobody } from '../identifiers.ts';
import { withStatus } from '../unsettled.ts';
import {
  afterSet,
  check,
  describeCheck,
  sendPassword,
  toNewUser,
  userInState,
} from './send-password.ts';
import { entry } from './statement.ts';

const tooShort = 'a';

export const passwordActions = [
  ...entry('force-change-required', 'worker', [
    [
      'set',
      'platform/setPassword 200',
      'A password is set without forceChange.',
      '200 OK, then OK',
      (live) => afterSet(live, 'set+json', { value: live.throwAway.password() }),
    ],
  ]),
  ...entry('empty-value-object', 'worker', [
    [
      'empty',
      'platform/setPasswordValue 200',
      'A password is set by password.setValue and an empty object.',
      '200 NO_PASSWORD, then NO_PASSWORD',
      (live) => afterSet(live, 'setValue+json', {}),
    ],
  ]),
  ...entry('results-or-errors', 'worker', [
    [
      'no-password-status',
      'platform/checkPassword 400',
      'A password is checked of a user who has none: the status and the detail.',
      '400: NO_PASSWORD',
      async (live) => {
        const user = await userInState(live, 'NO_PASSWORD');
        return statusAndDetails(await check(live, user, live.throwAway.password()));
      },
    ],
    [
      'no-password',
      'platform/checkPassword 400',
      'A password is checked of a user who has none.',
      '400 REQUEST_FAILED: NO_PASSWORD',
      async (live) => {
        const user = await userInState(live, 'NO_PASSWORD');
        return describeCheck(live, user, live.throwAway.password());
      },
    ],
    [
      'wrong',
      'platform/checkPassword 400',
      'A wrong password is checked.',
      '400 INVALID_DATA: INVALID_VALUE password',
      async (live) => describeCheck(live, await live.throwAway.user(), live.throwAway.password()),
    ],
  ]),
  ...entry('put-called-post', 'worker', [
    [
      'post',
      'platform/resetPassword 200',
      'An administrator resets a password by POST.',
      '415 INVALID_REQUEST',
      (live) =>
        toNewUser(live, ['POST', 'reset+json'], () => ({ newPassword: live.throwAway.password() })),
    ],
    [
      'put',
      'platform/resetPassword 200',
      'An administrator resets a password by PUT.',
      '200 MUST_CHANGE_PASSWORD',
      (live) =>
        toNewUser(live, ['PUT', 'reset+json'], () => ({ newPassword: live.throwAway.password() })),
    ],
  ]),
  ...entry('inner-error-spelling', 'worker', [
    [
      'policy',
      'platform/setPassword 400',
      'A password of one letter is set: how is the member of the detail spelled?',
      'innerError',
      async (live) => {
        const user = await live.throwAway.user();
        const body = { value: tooShort };
        const answer = await sendPassword(live, user, ['PUT', 'set+json'], body);
        const { details } = membersOf(withStatus(answer, 'setPassword', 400).body);
        const names = namesOf(Array.isArray(details) ? details[0] : undefined).split(' ');
        return names.filter((name) => name.toLowerCase() === 'innererror').join(' ') || '(none)';
      },
    ],
    [
      'requirements',
      'platform/setPassword 400',
      'A password of one letter is set.',
      '400 INVALID_DATA: INVALID_VALUE value, with unsatisfiedRequirements',
      async (live) => {
        const user = await live.throwAway.user();
        const body = { value: tooShort };
        const answer = await sendPassword(live, user, ['PUT', 'set+json'], body);
        return `${describeAnswer(answer)}, ${'unsatisfiedRequirements' in innerErrorOf(answer) ? 'with' : 'without'} unsatisfiedRequirements`;
      },
    ],
  ]),
  ...entry('first-password', 'worker', [
    [
      'administrator',
      'platform/resetPassword 200',
      'An administrator resets the password of a user who has none.',
      '200 MUST_CHANGE_PASSWORD',
      (live) =>
        toNewUser(
          live,
          ['PUT', 'reset+json'],
          () => ({ newPassword: live.throwAway.password() }),
          'none',
        ),
    ],
    [
      'with-current',
      'platform/resetPassword 400',
      'The change of a user without a password names a current one.',
      '400 REQUEST_FAILED: NO_PASSWORD',
      (live) =>
        toNewUser(
          live,
          ['PUT', 'reset+json'],
          () => ({
            currentPassword: live.throwAway.password(),
            newPassword: live.throwAway.password(),
          }),
          'none',
        ),
    ],
  ]),
  ...entry('untyped-bodies', 'worker', [
    [
      'check',
      'platform/checkPassword 415',
      'The body of a check is sent as application/json.',
      '415 INVALID_REQUEST',
      (live) => toNewUser(live, ['POST', 'application/json'], (password) => ({ password })),
    ],
  ]),
  ...entry('expired-or-temporary', 'worker', [
    [
      'check',
      'platform/checkPassword 200',
      'A temporary password is checked.',
      '200 MUST_CHANGE_PASSWORD',
      async (live) => {
        const user = await userInState(live, 'MUST_CHANGE_PASSWORD');
        return describeAnswer(await check(live, user, user.password));
      },
    ],
  ]),
  ...entry('error-without-id', 'worker', [
    [
      'not-found',
      'platform/readPassword 404',
      'The password of nobody is read: has the error an id?',
      '404 NOT_FOUND, with an id',
      async ({ tenant }) => {
        const path = { userID: nobody };
        const answer = await answerOf(tenant.platform.readPassword({ path }));
        return `${describeAnswer(answer)}, ${'id' in membersOf(answer.body) ? 'with' : 'without'} an id`;
      },
    ],
  ]),
];
