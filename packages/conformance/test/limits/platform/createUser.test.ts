import { describe, expect, it } from 'vitest';
import { casesOf, outcomeOf } from '../../../src/limits.ts';
import { usePlatform } from './use-platform.ts';
import { attributes, creation } from './user-attributes.ts';

const api = usePlatform();

describe('a user is created', () => {
  it.each(casesOf([...creation, ...attributes]))('with %s', async (_title, change, [outcome]) => {
    const made = await api().send('POST', '/users', { username: 'fake.user', ...change });
    expect(outcomeOf(made)).toBe(outcome?.replace('ok', '201'));
  });
});
