import { describe, expect, it } from 'vitest';
import { casesOf, outcomeOf } from '../../../src/limits.ts';
import { usePlatform } from './use-platform.ts';
import { attributes, usernames } from './user-attributes.ts';

const api = usePlatform();

describe('a user is changed', () => {
  it.each(casesOf([...usernames, ...attributes]))('by %s', async (_title, change, [outcome]) => {
    const answer = await api().send('PATCH', api().user('user.ok'), change);
    expect(outcomeOf(answer)).toBe(outcome?.replace('ok', '200'));
  });
});
