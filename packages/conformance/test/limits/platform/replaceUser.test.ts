import { describe, expect, it } from 'vitest';
import { casesOf, outcomeWithWarnings } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { attributes, usernames } from './user-attributes.ts';

const api = usePlatform();

describe('a user is replaced', () => {
  it.each(casesOf([...usernames, ...attributes]))('with %s', async (_title, change, expected) => {
    const path = api.user('user.ok');
    const answer = await api.send('PUT', path, { username: 'user.ok', ...change });
    expect(await outcomeWithWarnings(api.mock, answer)).toEqual(expected);
  });
});
