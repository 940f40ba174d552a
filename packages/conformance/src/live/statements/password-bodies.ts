import { describeAnswer, innerErrorOf, membersOf } from '../answer.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { afterSet, sendPassword, toNewUser } from './send-password.ts';
import { entry, type Live } from './statement.ts';

const givenName = 'Wj7!Kestrel';

/** The answer to a password that is made of a given name, where the policy looks at the profile. */
async function setOwnName(live: Live, value: string): Promise<string> {
  const { tenant, throwAway } = live;
  const user = await throwAway.user({ name: { given: givenName, family: 'Tern' } });
  const path = `/users/${user.id}/password?expand=passwordPolicy`;
  const { body } = withStatus(await tenant.sendPlatform({ method: 'GET', path }), 'readPassword');
  const policy = membersOf(membersOf(membersOf(body)['_embedded'])['passwordPolicy']);
  if (policy['excludesProfileData'] !== true)
    throw new Unsettled('the policy of the environment does not tell excludesProfileData');
  const answer = await sendPassword(live, user, ['PUT', 'set+json'], { value });
  if (answer.status === 200) return 'taken';
  const { unsatisfiedRequirements } = innerErrorOf(answer);
  const rules: unknown[] = Array.isArray(unsatisfiedRequirements) ? unsatisfiedRequirements : [];
  if (rules.includes('excludesProfileData')) return 'refused';
  throw new Unsettled(`setPassword answers ${describeAnswer(answer)}, by another rule`);
}

export const passwordBodies = [
  ...entry('profile-data', 'worker', [
    [
      'whole',
      'platform/setPassword 400',
      'A password is set that is the given name of the user.',
      'refused',
      (live) => setOwnName(live, givenName),
    ],
    [
      'part',
      'platform/setPassword 200',
      'A password is set that contains the given name of the user.',
      'taken',
      (live) => setOwnName(live, `${givenName}+Qd4`),
    ],
  ]),
  ...entry('broken-encoding', 'worker', [
    [
      'set',
      'platform/setPassword 400',
      'The password {BCRYPT}garbage is set by password.set.',
      '400 INVALID_DATA: INVALID_VALUE value',
      (live) => toNewUser(live, ['PUT', 'set+json'], () => ({ value: '{BCRYPT}garbage' })),
    ],
    [
      'setValue',
      'platform/setPasswordValue 400',
      'The password {BCRYPT}garbage is set by password.setValue.',
      '400 INVALID_DATA: INVALID_VALUE value',
      (live) => toNewUser(live, ['PUT', 'setValue+json'], () => ({ value: '{BCRYPT}garbage' })),
    ],
  ]),
  ...entry('unknown-members', 'worker', [
    [
      'more',
      'platform/setPassword 200',
      'A password is set with a member that the action does not have.',
      '200 OK, then OK',
      (live) => afterSet(live, 'set+json', { value: live.throwAway.password(), unheard: 'member' }),
    ],
    [
      'null',
      'platform/setPassword 200',
      'A password is set with null for forceChange.',
      '200 OK, then OK',
      (live) => afterSet(live, 'set+json', { value: live.throwAway.password(), forceChange: null }),
    ],
    [
      'text',
      'platform/setPassword 200',
      'A password is set with the text "false" for forceChange.',
      '200 OK, then OK',
      (live) =>
        afterSet(live, 'set+json', { value: live.throwAway.password(), forceChange: 'false' }),
    ],
    [
      'check',
      'platform/checkPassword 200',
      'A password is checked with a member that the action does not have.',
      '200 OK',
      (live) =>
        toNewUser(live, ['POST', 'check+json'], (password) => ({ password, unheard: 'member' })),
    ],
  ]),
];
