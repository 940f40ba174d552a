import { answerOf, membersOf, told } from '../answer.ts';
import { entry, type Live } from './statement.ts';

const mediaType = (action: string) => `application/vnd.pingidentity.password.${action}+json`;

/** The state of the password of a new user. */
async function newUserState({ tenant, throwAway }: Live) {
  const { path } = await throwAway.user();
  return answerOf(tenant.platform.readPassword({ path }));
}

export const passwordState = [
  ...entry('password-validate', 'worker', [
    {
      id: 'send',
      what: 'The media type password.validate+json is sent by POST with a password.',
      at: 'platform/checkPassword 415',
      expected: '415 INVALID_REQUEST',
      async observe({ tenant, throwAway }) {
        const user = await throwAway.user();
        return told(
          await tenant.sendPlatform({
            method: 'POST',
            path: `/users/${user.id}/password`,
            mediaType: mediaType('validate'),
            body: { password: user.password },
          }),
        );
      },
    },
  ]),
  ...entry('place-of-the-authority', 'worker', [
    {
      id: 'state',
      what: 'The state of a password is read; has it the member passwordAuthority?',
      at: 'platform/readPassword 200',
      expected: 'no',
      observe: async (live) =>
        'passwordAuthority' in membersOf((await newUserState(live)).body) ? 'yes' : 'no',
    },
  ]),
];
