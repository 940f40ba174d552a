import { describe, expect, it } from 'vitest';
import { casesOf, outcomeWithWarnings } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { attributes, creation } from './user-attributes.ts';

const api = usePlatform();

describe('a user is created', () => {
  it.each(casesOf([...creation, ...attributes], '201'))(
    'with %s',
    async (_title, change, expected) => {
      const made = await api.send('POST', '/users', { username: 'fake.user', ...change });
      expect(await outcomeWithWarnings(api.mock, made)).toEqual(expected);
    },
  );
});
