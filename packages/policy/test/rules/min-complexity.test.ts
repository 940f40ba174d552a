import { describe, expect, it } from 'vitest';
import { minComplexity } from '../../src/rules/min-complexity.ts';

const sevenDays = { minComplexity: 7 };
const message = 'The password needs to withstand 7 days of guessing.';

describe('seven days', () => {
  it.each([
    ['digits', '9', '', 17],
    ['lower-case letters', 'a', '', 12],
    ['upper-case letters', 'A', '', 12],
    ['lower-case letters and digits', 'a', '1', 11],
    ['lower-case letters and symbols', 'a', '~', 10],
    ['lower-case letters and spaces', 'a', ' ', 10],
    ['letters', 'a', 'B', 10],
    ['letters and digits', 'a', 'B1', 10],
    ['all four classes', 'a', 'B1-', 9],
    ['a letter of no class', 'a', 'ü', 7],
    ['an emoji, which is one character', 'a', '😀', 7],
    ['a control character', 'a', '\0', 7],
  ])('need, with %s, as many characters as the formula says', (_, filler, others, shortest) => {
    const long = filler.repeat(shortest - [...others].length) + others;
    expect(minComplexity(sevenDays, long, {})).toBeUndefined();
    expect(minComplexity(sevenDays, long.slice(filler.length), {})).toBe(message);
  });

  it.each(['correct horse battery', 'quietotterumbrella', 'abcdefghijklmnopqrstuvwxyz'])(
    'are reached by %j, for words and order do not matter',
    (candidate) => {
      expect(minComplexity(sevenDays, candidate, {})).toBeUndefined();
    },
  );

  it('are not reached by nothing', () => {
    expect(minComplexity(sevenDays, '', {})).toBe(message);
  });
});

it('counts to the days of the policy', () => {
  const candidate = 'a'.repeat(12);
  expect(minComplexity({ minComplexity: 11 }, candidate, {})).toBeUndefined();
  expect(minComplexity({ minComplexity: 12 }, candidate, {})).toBe(
    'The password needs to withstand 12 days of guessing.',
  );
});

it('is not enforced when absent', () => {
  expect(minComplexity({}, '', {})).toBeUndefined();
});
