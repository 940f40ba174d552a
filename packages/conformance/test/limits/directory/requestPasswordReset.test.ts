import { describe, expect, it } from 'vitest';
import {
  casesOf,
  ignored,
  invalid,
  leftOut,
  outcomeWithWarnings,
  type Row,
  text,
} from '../../../src/limits.ts';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { post } from './directory-calls.ts';

const mock = usePageMock();

const missing = '404 NOT_FOUND';
const email = (characters: number) => `${text(characters - 10)}@fake.test`;
const link = (characters: number) => `https://fake.test/${text(characters - 18)}`;

const rows: readonly Row[] = [
  ['to an address', {}, '200'],
  ['to an empty address', { email: '' }, `${invalid('email', 'EMPTY_VALUE')}, INVALID_VALUE email`],
  ['to what is no address', { email: 'jborder' }, invalid('email')],
  ['to null', { email: null }, invalid('email')],
  ['to an address of 254 characters, which nobody has', { email: email(254) }, missing],
  ['to an address of 255 characters', { email: email(255) }, invalid('email')],
  ['with a link of 2048 characters', { link: link(2048) }, '200'],
  ['with a link of 2049 characters', { link: link(2049) }, invalid('link')],
  ['with a link without a scheme', { link: 'fake.test' }, invalid('link')],
  ['with null for a link', { link: null }, '200', leftOut('link')],
  ['without a mail', { skipSend: 'enabled' }, '200'],
  ['with a mail', { skipSend: 'disabled' }, '200'],
  ['with neither of these', { skipSend: 'perhaps' }, invalid('skipSend')],
  ['with null for skipSend', { skipSend: null }, '200', leftOut('skipSend')],
  ['with a member more', { shoeSize: 43 }, '200', ignored('shoeSize')],
];

describe('a reset link is sent', () => {
  it.each(casesOf(rows))('%s', async (_title, change, expected) => {
    const body = { email: 'jborder@anywhere.com', ...change };
    const answer = await post(mock, '/directory/users/password-lost', body);
    expect(await outcomeWithWarnings(mock, answer)).toEqual(expected);
  });
});
