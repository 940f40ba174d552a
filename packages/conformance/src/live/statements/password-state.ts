import { describeAnswer, membersOf, namesOf, statusAndCode } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { lockedUser } from './locked-user.ts';
import { check, checkWrong, sendPassword, stateOf, userInState } from './send-password.ts';
import { entry, type Live } from './statement.ts';

const validate = async (live: Live) => {
  const user = await live.throwAway.user();
  return describeAnswer(
    await sendPassword(live, user, ['POST', 'validate+json'], { password: user.password }),
  );
};

/** The link relations of the state of a user. */
const linksOf = async (live: Live, user: ThrowAwayUser) =>
  namesOf(membersOf(await stateOf(live, user))['_links']);

const documentedMembers = ['environment', 'lastChangedAt', 'passwordPolicy', 'status', 'user'];

/** The names of the members of the state, without those of every resource. */
function memberNames(body: unknown): string {
  const { _links, ...members } = membersOf(body);
  return namesOf(members);
}

export const passwordState = [
  ...entry('password-validate', 'worker', [
    [
      'send',
      'platform/readPassword 200',
      'The media type password.validate+json is sent by POST with a password.',
      '415 INVALID_REQUEST',
      validate,
    ],
  ]),
  ...entry('validate-or-check', 'worker', [
    [
      'link',
      'platform/readPassword 200',
      'The links of the state: is password.check there, or password.validate?',
      'password.validate',
      async (live) => {
        const links = (await linksOf(live, await live.throwAway.user())).split(' ');
        return (
          links.filter((name) => /^password\.(check|validate)$/.test(name)).join(' ') || '(none)'
        );
      },
    ],
    [
      'check',
      'platform/checkPassword 200',
      'The right password is checked by password.check+json.',
      '200 OK',
      async (live) => {
        const user = await live.throwAway.user();
        return describeAnswer(await check(live, user, user.password));
      },
    ],
  ]),
  ...entry('password-warnings', 'worker', [
    [
      'failed-check',
      'platform/readPassword 200',
      'The members of the state after one wrong password.',
      'environment lastChangedAt passwordPolicy status user',
      async (live) => {
        const user = await live.throwAway.user();
        await checkWrong(live, user);
        return memberNames(await stateOf(live, user));
      },
    ],
  ]),
  ...entry('links-by-state', 'worker', [
    [
      'OK',
      'platform/readPassword 200',
      'The links of the state OK, for a worker.',
      'environment password.recover password.reset password.set password.validate passwordPolicy self user',
      async (live) => linksOf(live, await live.throwAway.user()),
    ],
    [
      'NO_PASSWORD',
      'platform/readPassword 200',
      'The links of the state NO_PASSWORD, for a worker.',
      'environment password.recover password.reset password.set password.validate passwordPolicy self user',
      async (live) => linksOf(live, await userInState(live, 'NO_PASSWORD')),
    ],
    [
      'MUST_CHANGE_PASSWORD',
      'platform/readPassword 200',
      'The links of the state MUST_CHANGE_PASSWORD, for a worker.',
      'environment password.recover password.reset password.set password.validate passwordPolicy self user',
      async (live) => linksOf(live, await userInState(live, 'MUST_CHANGE_PASSWORD')),
    ],
    [
      'PASSWORD_LOCKED_OUT',
      'platform/readPassword 200',
      'The links of the state PASSWORD_LOCKED_OUT, for a worker.',
      'environment password.recover password.reset password.set password.validate passwordPolicy self user',
      async (live) => linksOf(live, await lockedUser(live)),
    ],
  ]),
  ...entry('place-of-the-authority', 'worker', [
    [
      'state',
      'platform/readPassword 200',
      'The state of a password is read: has it the member passwordAuthority?',
      'no',
      async (live) => {
        const state = await stateOf(live, await live.throwAway.user());
        return 'passwordAuthority' in membersOf(state) ? 'yes' : 'no';
      },
    ],
  ]),
  ...entry('one-complete-answer', 'worker', [
    [
      'members',
      'platform/readPassword 200',
      'The members that a page shows: which of them has the state of a new password?',
      'environment lastChangedAt passwordPolicy status user',
      async (live) => {
        const names = memberNames(await stateOf(live, await live.throwAway.user())).split(' ');
        return names.filter((name) => documentedMembers.includes(name)).join(' ') || '(none)';
      },
    ],
    [
      'more',
      'platform/readPassword 200',
      'The members that the page does not show, of the state of a new password.',
      '(none)',
      async (live) => {
        const names = memberNames(await stateOf(live, await live.throwAway.user())).split(' ');
        return names.filter((name) => !documentedMembers.includes(name)).join(' ') || '(none)';
      },
    ],
  ]),
  ...entry('mutable-identifiers', 'worker', [
    [
      'answer',
      'platform/readPassword 200',
      'The identifiers in the state of a password.',
      'environment user',
      async (live) => {
        const body = await stateOf(live, await live.throwAway.user());
        const has = (name: string) => 'id' in membersOf(membersOf(body)[name]);
        return ['environment', 'user'].filter(has).join(' ') || '(none)';
      },
    ],
    [
      'ignored',
      'platform/setPassword 200',
      'A password is set with the environment.id and the user.id of nobody in the body.',
      '200 OK',
      async (live) => {
        const user = await live.throwAway.user();
        const nobody = { id: '00000000-0000-4000-8000-000000000000' };
        const body = { value: live.throwAway.password(), environment: nobody, user: nobody };
        return statusAndCode(await sendPassword(live, user, ['PUT', 'set+json'], body));
      },
    ],
  ]),
  ...entry('no-password-with-time', 'worker', [
    [
      'state',
      'platform/readPassword 200',
      'The state of a user without a password: has it lastChangedAt?',
      'no',
      async (live) => {
        const state = await stateOf(live, await userInState(live, 'NO_PASSWORD'));
        return 'lastChangedAt' in membersOf(state) ? 'yes' : 'no';
      },
    ],
  ]),
];
