import { describe, expect, it } from 'vitest';
import { casesOf, ignored, invalid, outcomeWithWarnings, type Row } from '../../../src/limits.ts';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { newestCode } from '../../../src/vendor-page.ts';
import { oldPassword, post, user } from './directory-calls.ts';

const mock = usePageMock();

const newPassword = '$ecret@123';
const reset = (body: object) => post(mock, '/directory/users/password-reset', body);

/** The token that a reset request leaves in the inbox. */
async function confirmationToken(): Promise<string> {
  await post(mock, '/directory/users/password-lost', { email: 'jborder@anywhere.com' });
  return newestCode(mock);
}

const rows: readonly Row[] = [
  ['and nothing else', {}, '200'],
  ['and an identifier of 1 character, which nobody has', { id: 'x' }, '404 NOT_FOUND'],
  ['and an empty identifier', { id: '' }, invalid('id', 'EMPTY_VALUE')],
  ['and null for the identifier', { id: null }, invalid('id')],
  ['and an empty new password', { newPassword: '' }, invalid('newPassword', 'EMPTY_VALUE')],
  ['and null for the new password', { newPassword: null }, invalid('newPassword')],
  ['and a member more', { shoeSize: 43 }, '200', ignored('shoeSize')],
];

describe('a password of the directory is reset by the old one', () => {
  it.each(
    casesOf([
      ...rows,
      [
        'that is wrong, and 1 character long',
        { oldPassword: 'x' },
        '400 INVALID_DATA INVALID_VALUE oldPassword',
      ],
      ['that is empty', { oldPassword: '' }, invalid('oldPassword', 'EMPTY_VALUE')],
      ['that is null', { oldPassword: null }, invalid('oldPassword')],
    ]),
  )('%s', async (_title, change, expected) => {
    const answer = await reset({ id: user, oldPassword, newPassword, ...change });
    expect(await outcomeWithWarnings(mock, answer)).toEqual(expected);
  });
});

describe('a password of the directory is reset by a token', () => {
  it.each(
    casesOf([
      ...rows,
      ['that is empty', { confirmationToken: '' }, invalid('confirmationToken', 'EMPTY_VALUE')],
    ]),
  )('%s', async (_title, change, expected) => {
    const token = await confirmationToken();
    const answer = await reset({ id: user, confirmationToken: token, newPassword, ...change });
    expect(await outcomeWithWarnings(mock, answer)).toEqual(expected);
  });
});

describe('what may be a proof is looked at, however short', () => {
  it.each([
    ['oldPassword', 'The old password is not correct.'],
    ['confirmationToken', 'The confirmation token is not valid.'],
  ])('%s of 1 character', async (member, message) => {
    const answer = await reset({ id: user, newPassword, [member]: 'x' });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ target: member, message }] } });
  });

  it('newPassword of 1 character, by the policy', async () => {
    const answer = await reset({ id: user, oldPassword, newPassword: 'x' });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        details: [
          {
            target: 'newPassword',
            innerError: { unsatisfiedRequirements: expect.arrayContaining(['length']) },
          },
        ],
      },
    });
  });
});
