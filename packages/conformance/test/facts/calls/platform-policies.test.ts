import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of password policies.

const api = usePlatform();

describe('the predefined policies', () => {
  const lockout = { failureCount: 5, durationSeconds: 900 };
  const history = { count: 6, retentionDays: 365 };
  const length = { min: 8, max: 255 };
  const minCharacters = {
    ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1,
    abcdefghijklmnopqrstuvwxyz: 1,
    '0123456789': 1,
    '~!@#$%^&*()-_=+[]{}|;:,.<>/?': 1,
  };
  const flags = (all: boolean) => ({
    excludesCommonlyUsed: true,
    excludesProfileData: all,
    notSimilarToCurrent: all,
  });
  const ages = { maxAgeDays: 182, minAgeDays: 1 };
  const ownMembers = [
    '_links',
    'id',
    'environment',
    'name',
    'description',
    'populationCount',
    'createdAt',
    'updatedAt',
  ];

  it.each([
    [
      'Standard',
      {
        default: true,
        ...flags(true),
        ...ages,
        history,
        lockout,
        length,
        minCharacters,
        maxRepeatedCharacters: 2,
        minUniqueCharacters: 5,
      },
    ],
    ['Passphrase', { default: false, ...flags(true), ...ages, history, lockout, minComplexity: 7 }],
    ['Basic', { default: false, ...flags(false), lockout, length, minCharacters }],
  ])('have %s with its rules and no other', async (name, rules) => {
    const { body } = await api.send('GET', '/passwordPolicies');
    const { _embedded } = body as { _embedded: { passwordPolicies: Record<string, unknown>[] } };
    const policy = _embedded.passwordPolicies.find((one) => one['name'] === name) ?? {};
    expect(_embedded.passwordPolicies).toHaveLength(3);
    const own = Object.entries(policy).filter(([member]) => !ownMembers.includes(member));
    expect(Object.fromEntries(own)).toEqual(rules);
  });

  it('cut off a fraction, and clear a rule that is null or left out', async () => {
    const rules = { name: 'Mine', ...flags(false), minAgeDays: 1.5, lockout, history: null };
    const made = await api.send('POST', '/passwordPolicies', rules);
    expect(made).toMatchObject({ status: 201, body: { minAgeDays: 1, lockout } });
    expect(made.body).not.toHaveProperty('history');
    const { id } = made.body as { id: string };
    const { minAgeDays: _left, ...rest } = rules;
    const replaced = await api.send('PUT', `/passwordPolicies/${id}`, { ...rest, lockout: null });
    expect(replaced.status).toBe(200);
    expect(replaced.body).not.toHaveProperty('minAgeDays');
    expect(replaced.body).not.toHaveProperty('lockout');
    expect((await api.send('DELETE', `/passwordPolicies/${id}`)).status).toBe(204);
  });

  it('keep the default one', async () => {
    const { body } = await api.send('GET', '/passwordPolicies');
    const { _embedded } = body as {
      _embedded: { passwordPolicies: { id: string; default: boolean }[] };
    };
    const standard = _embedded.passwordPolicies.find((one) => one.default);
    expect(await api.send('DELETE', `/passwordPolicies/${standard?.id}`)).toMatchObject({
      body: { details: [{ code: 'CONSTRAINT_VIOLATION' }] },
    });
  });
});
