import { describe, expect, it } from 'vitest';
import { casesOf, ignored, invalid, leftOut, type Row } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { currentPassword } from '../../../src/vendor-page.ts';
import { expectOutcome } from './password-actions.ts';

const api = usePlatform();

const newPassword = 'Fake-Harbour-2042!';

const bySelf: readonly Row[] = [
  ['with both passwords', { currentPassword: currentPassword, newPassword }, '200'],
  [
    'with a current password of 1 character, which is wrong',
    { currentPassword: 'x', newPassword },
    '400 INVALID_DATA INVALID_VALUE currentPassword',
  ],
  [
    'with an empty current password',
    { currentPassword: '', newPassword },
    invalid('currentPassword', 'EMPTY_VALUE'),
  ],
  [
    'with a current password that is null, like an administrator',
    { currentPassword: null, newPassword },
    '200',
    leftOut('currentPassword'),
  ],
  [
    'with an empty new password',
    { currentPassword: currentPassword, newPassword: '' },
    invalid('newPassword', 'EMPTY_VALUE'),
  ],
  [
    'with a new password that is null',
    { currentPassword: currentPassword, newPassword: null },
    invalid('newPassword'),
  ],
  [
    'with a member more',
    { currentPassword: currentPassword, newPassword, shoeSize: 43 },
    '200',
    ignored('shoeSize'),
  ],
];

const byAdministrator: readonly Row[] = [
  ['with a new password of 1 character', { newPassword: 'x' }, '200'],
  ['with an empty new password', { newPassword: '' }, invalid('newPassword', 'EMPTY_VALUE')],
  ['with a new password that is null', { newPassword: null }, invalid('newPassword')],
  ['with a member more', { newPassword, shoeSize: 43 }, '200', ignored('shoeSize')],
];

describe('a password is reset by its user', () => {
  it.each(casesOf(bySelf))('%s', async (_title, body, expected) => {
    await expectOutcome(api, 'PUT password.reset', body, expected);
  });
});

describe('a password is reset by an administrator', () => {
  it.each(casesOf(byAdministrator))('%s', async (_title, body, expected) => {
    await expectOutcome(api, 'PUT password.reset', body, expected);
  });
});

describe('a password of 1 character', () => {
  it.each([
    ['currentPassword', { newPassword }, 'The current password is not correct.'],
    [
      'newPassword',
      { currentPassword: currentPassword },
      'The new password does not meet the password policy.',
    ],
  ])('is looked at, as %s', async (member, others, message) => {
    const body = { ...others, [member]: 'x' };
    const answer = await api.password('user.ok', 'PUT', 'password.reset+json', body);
    expect(answer.body).toMatchObject({ details: [{ message }] });
  });
});
