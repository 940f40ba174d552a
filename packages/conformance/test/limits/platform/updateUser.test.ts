import { describe, expect, it } from 'vitest';
import { casesOf, outcomeWithWarnings } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { attributes, usernames } from './user-attributes.ts';

const api = usePlatform();

describe('a user is changed', () => {
  it.each(casesOf([...usernames, ...attributes]))('by %s', async (_title, change, expected) => {
    const answer = await api.send('PATCH', api.user('user.ok'), change);
    expect(await outcomeWithWarnings(api.mock, answer)).toEqual(expected);
  });
});
