import { describe, expect, it } from 'vitest';
import { casesOf, ignored, invalid, type Row } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { currentPassword } from '../../../src/vendor-page.ts';
import { expectOutcome } from './password-actions.ts';

const api = usePlatform();

const rows: readonly Row[] = [
  ['that is right', { password: currentPassword }, '200'],
  ['of 1 character', { password: 'x' }, '400 INVALID_DATA INVALID_VALUE password'],
  ['that is empty', { password: '' }, invalid('password', 'EMPTY_VALUE')],
  ['that is null', { password: null }, invalid('password')],
  ['and a member more', { password: currentPassword, shoeSize: 43 }, '200', ignored('shoeSize')],
];

describe('a password is checked', () => {
  it.each(casesOf(rows))('%s', async (_title, body, expected) => {
    await expectOutcome(api, 'POST password.check', body, expected);
  });
});

it('a password of 1 character is compared', async () => {
  const answer = await api.password('user.ok', 'POST', 'password.check+json', { password: 'x' });
  expect(answer.body).toMatchObject({ details: [{ message: 'The password is not correct.' }] });
});
