import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of each rule of a password policy, with their own examples where they have some.

const api = usePlatform();

const off = { excludesCommonlyUsed: false, excludesProfileData: false, notSimilarToCurrent: false };

/** Makes a policy with these rules alone that of every user. */
const policyOf = async (rules: object) => {
  const policy = { name: 'One rule', default: true, ...off, ...rules };
  expect((await api.send('POST', '/passwordPolicies', policy)).status).toBe(201);
};

/** The names of the rules that a new password breaks; undefined when it is taken. */
async function broken(value: string): Promise<unknown> {
  const { status, body } = await api.password('user.ok', 'PUT', 'password.set+json', { value });
  if (status === 200) return undefined;
  const { details } = body as {
    details: { target: string; innerError: { unsatisfiedRequirements: string[] } }[];
  };
  expect(details[0]?.target).toBe('value');
  return [...new Set(details[0]?.innerError.unsatisfiedRequirements)];
}

const sequence = (maxLength: number) => ({ maxLength });
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('a rule of a policy', () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    [
      'length',
      { length: { min: 8, max: 255 } },
      ['abcdefg', 'a'.repeat(256)],
      ['abcdefgh', 'a'.repeat(255)],
    ],
    ['minCharacters', { minCharacters: { [upper]: 1 } }, ['lower-case'], ['Upper-case']],
    ['maxRepeatedCharacters', { maxRepeatedCharacters: 2 }, ['baaad'], ['baad']],
    ['minUniqueCharacters', { minUniqueCharacters: 5 }, ['abcdabcd'], ['abcdeabc']],
    ['excludesCommonlyUsed', { excludesCommonlyUsed: true }, ['password'], ['Fake-Harbour-2042!']],
    [
      'numberSequenceRule',
      { numberSequenceRule: sequence(2) },
      ['x123x', 'x432x'],
      ['x12x', 'x43x'],
    ],
    ['numberSequenceRule', { numberSequenceRule: sequence(3) }, ['x1234x'], ['x123x', 'x432x']],
    [
      'alphabetSequenceRule',
      { alphabetSequenceRule: sequence(2) },
      ['1abc1', '1dcb1'],
      ['1ab1', '1dc1'],
    ],
    ['alphabetSequenceRule', { alphabetSequenceRule: sequence(3) }, ['1abcd1'], ['1abc1', '1dcb1']],
    [
      'qwertySequenceRule',
      { qwertySequenceRule: sequence(3) },
      ['1qwer1', '1rewq1', '1zxcv1'],
      ['1qwe1', '1zxc1'],
    ],
    [
      'shiftedNumberRowSequenceRule',
      { shiftedNumberRowSequenceRule: sequence(3) },
      ['~!@#', '#@!~'],
      ['~!@', '@!~'],
    ],
  ])('%s, set as %j, refuses and takes', async (name, rules, refused, taken) => {
    await policyOf(rules);
    for (const value of refused) expect([value, await broken(value)]).toEqual([value, [name]]);
    for (const value of taken) expect([value, await broken(value)]).toEqual([value, undefined]);
  });

  // The shortest password of each alphabet that a week of guesses does not find.
  it.each([
    ['digits', '1', 17],
    ['lower', 'a', 12],
    ['lower and digits', 'a1', 11],
    ['lower and upper', 'aB', 10],
    ['lower and a symbol', 'a!', 10],
    ['lower, upper and digits', 'aB1', 10],
    ['all four', 'aB1!', 9],
    ['other letters', 'é', 7],
  ])(
    'minComplexity of 7 days takes %s from %3$i characters',
    async (_title, characters, length) => {
      await policyOf({ minComplexity: 7 });
      const text = characters.repeat(length).slice(0, length);
      const shorter = characters.repeat(length).slice(0, length - 1);
      expect(await broken(text)).toBeUndefined();
      expect(await broken(shorter)).toEqual(['minComplexity']);
    },
  );

  it('names a class of characters once for each that is missing', async () => {
    await policyOf({ minCharacters: { [upper]: 1, '0123456789': 1 } });
    const { body } = await api.password('user.ok', 'PUT', 'password.set+json', { value: 'lower' });
    expect(body).toMatchObject({
      details: [{ innerError: { unsatisfiedRequirements: ['minCharacters', 'minCharacters'] } }],
    });
  });

  it('is not asked where the request bypasses the policy', async () => {
    await policyOf({ length: { min: 8, max: 255 } });
    const body = { value: 'short', bypassPolicy: true };
    expect((await api.password('user.ok', 'PUT', 'password.set+json', body)).status).toBe(200);
  });
});

describe('the ages of a policy', () => {
  it.each([
    [{ maxAgeDays: 22, minAgeDays: 1 }, 400],
    [{ maxAgeDays: 23, minAgeDays: 1 }, 201],
  ])('have 21 days between them: %j is %i', async (ages, status) => {
    const policy = { name: 'Ages', ...off, ...ages };
    expect((await api.send('POST', '/passwordPolicies', policy)).status).toBe(status);
  });
});

describe('the values of a policy', () => {
  it.each([
    { length: { min: 7 } },
    { length: { min: 33 } },
    { length: { max: 256 } },
    { maxRepeatedCharacters: 3 },
    { minUniqueCharacters: 4 },
    { minComplexity: 8 },
    { history: { count: 0, retentionDays: 1 } },
    { history: { count: 1 } },
    { lockout: { failureCount: 5 } },
    { numberSequenceRule: { maxLength: 4 } },
    { qwertySequenceRule: { maxLength: 2 } },
    { minCharacters: { abc: 1 } },
    { excludesCommonlyUsed: null },
  ])('are not %j', async (rules) => {
    const answer = await api.send('POST', '/passwordPolicies', { name: 'Wrong', ...off, ...rules });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_DATA' } });
  });

  it('may be those that the vendor has tried', async () => {
    const rules = {
      history: { count: 10, retentionDays: 150 },
      length: { min: 12, max: 255 },
      maxAgeDays: 35,
      minAgeDays: 2,
      lockout: { failureCount: 5, durationSeconds: 30 },
      alphabetSequenceRule: sequence(3),
      numberSequenceRule: sequence(3),
      qwertySequenceRule: sequence(3),
      shiftedNumberRowSequenceRule: sequence(3),
      maxRepeatedCharacters: 2,
      minComplexity: 7,
      minUniqueCharacters: 5,
    };
    const answer = await api.send('POST', '/passwordPolicies', { name: 'Tried', ...off, ...rules });
    expect(answer).toMatchObject({ status: 201, body: rules });
  });
});
