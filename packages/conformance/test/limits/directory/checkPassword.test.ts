import { describe, expect, it } from 'vitest';
import { invalid, outcomeOf } from '../../../src/limits.ts';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { oldPassword, postForm } from './directory-calls.ts';

const mock = usePageMock();

const wrong = '400 INVALID_DATA INVALID_CREDENTIALS';

describe('a password of the directory is checked', () => {
  it.each([
    ['as it is', {}, '200'],
    ['for another grant', { grant_type: 'client_credentials' }, invalid('grant_type')],
    ['for a name of 1 character, which nobody has', { username: 'x' }, wrong],
    // RFC 6749, 3.2: a parameter without a value counts as left out.
    ['for an empty name', { username: '' }, invalid('username', 'REQUIRED_VALUE')],
    ['when it is wrong, and 1 character long', { password: 'x' }, wrong],
    ['when it is empty', { password: '' }, invalid('password', 'REQUIRED_VALUE')],
    ['with a parameter more', { scope: 'openid' }, '200'],
  ])('%s', async (_title, change, outcome) => {
    const form = { grant_type: 'password', username: 'jborder', password: oldPassword, ...change };
    expect(outcomeOf(await postForm(mock, '/oauth/token', form))).toBe(outcome);
  });
});
