import { afterSet, toNewUser } from './send-password.ts';
import { entry } from './statement.ts';

export const passwordBodies = [
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
