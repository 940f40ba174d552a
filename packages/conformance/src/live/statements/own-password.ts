import { bearer } from '@ping-password/client';
import { answerOf, describeAnswer, membersOf, namesOf, statusAndCode } from '../answer.ts';
import { withStatus } from '../unsettled.ts';
import { entry, type Live } from './statement.ts';
import { userToken } from './user-token.ts';

/** A user who has signed on, and the options of the user's own calls. */
async function signedOn(live: Live) {
  const user = await live.throwAway.user();
  const authorization = bearer(await userToken(live, user));
  return { user, own: { path: user.path, authorization } };
}

/** What users do with their own tokens. */
export const ownPassword = [
  ...entry('links-by-state', 'application', [
    [
      'own',
      'platform/readPassword 200',
      'The links of the state OK, for the user.',
      'environment password.recover password.reset password.set password.validate passwordPolicy self user',
      async (live) => {
        const { own } = await signedOn(live);
        const answer = await answerOf(live.tenant.platform.readPassword(own));
        return namesOf(membersOf(withStatus(answer, 'readPassword').body)['_links']);
      },
    ],
  ]),
  ...entry('platform/resetPassword', 'application', [
    [
      'own-wrong',
      'platform/resetPassword 400',
      'A user changes the password and sends a wrong current one.',
      '400 INVALID_DATA: INVALID_VALUE currentPassword',
      async (live) => {
        const { own } = await signedOn(live);
        const body = {
          currentPassword: live.throwAway.password(),
          newPassword: live.throwAway.password(),
        };
        return describeAnswer(await answerOf(live.tenant.platform.resetPassword({ ...own, body })));
      },
    ],
    [
      'own',
      'platform/resetPassword 200',
      'A user changes the password.',
      'taken',
      async (live) => {
        const { own, user } = await signedOn(live);
        const body = {
          currentPassword: user.password,
          newPassword: live.throwAway.password(),
        };
        const answer = describeAnswer(
          await answerOf(live.tenant.platform.resetPassword({ ...own, body })),
        );
        // Whether a new password may be changed at once is a matter of the policy.
        return /^200 OK$|PASSWORD_TOO_YOUNG/.test(answer) ? 'taken' : answer;
      },
    ],
  ]),
  ...entry('platform/checkPassword', 'application', [
    [
      'own',
      'platform/checkPassword 200',
      'A user checks the own password.',
      '200 OK',
      async (live) => {
        const { own, user } = await signedOn(live);
        const body = { password: user.password };
        return describeAnswer(await answerOf(live.tenant.platform.checkPassword({ ...own, body })));
      },
    ],
  ]),
  ...entry('platform/setPassword', 'application', [
    [
      'own',
      'platform/setPassword 403',
      'A user sets the own password, which is for administrators.',
      '403 ACCESS_FAILED',
      async (live) => {
        const { own } = await signedOn(live);
        const body = { value: live.throwAway.password() };
        return statusAndCode(await answerOf(live.tenant.platform.setPassword({ ...own, body })));
      },
    ],
  ]),
];
