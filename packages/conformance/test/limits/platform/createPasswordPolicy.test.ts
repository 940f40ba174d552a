import { describe, expect, it } from 'vitest';
import { casesOf, outcomeWithWarnings } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { members } from './policy-members.ts';

const api = usePlatform();

const policy = {
  name: 'Fake policy',
  excludesCommonlyUsed: true,
  excludesProfileData: true,
  notSimilarToCurrent: true,
};

describe('a password policy is created', () => {
  it.each(casesOf(members, '201'))('with %s', async (_title, change, expected) => {
    const made = await api.send('POST', '/passwordPolicies', { ...policy, ...change });
    expect(await outcomeWithWarnings(api.mock, made)).toEqual(expected);
  });
});
