import { expect, it } from 'vitest';
import { minComplexity } from '../../src/rules/min-complexity.ts';

const message = 'The password needs to withstand 7 days of guessing.';
const guessing = (guesses: number) => ({
  dictionaries: { isCommonlyUsed: () => false, guesses: () => guesses },
});

it('needs the guesses of so many days at 100 billion a second', () => {
  expect(minComplexity({ minComplexity: 7 }, 'c', guessing(6.048e16))).toBeUndefined();
  expect(minComplexity({ minComplexity: 7 }, 'c', guessing(6.047e16))).toBe(message);
});

it('hands the candidate and the profile to the dictionaries', () => {
  const seen: unknown[] = [];
  const guesses = (...input: unknown[]) => seen.push(input);
  const dictionaries = { isCommonlyUsed: () => false, guesses };
  minComplexity({ minComplexity: 7 }, 'candidate', { dictionaries, profile: ['Alice'] });
  minComplexity({ minComplexity: 7 }, 'candidate', { dictionaries });
  expect(seen).toEqual([
    ['candidate', ['Alice']],
    ['candidate', []],
  ]);
});

it('is not evaluated without dictionaries', () => {
  expect(minComplexity({ minComplexity: 7 }, 'c', {})).toBeUndefined();
});

it('is not enforced when absent', () => {
  expect(minComplexity({}, 'c', guessing(0))).toBeUndefined();
});
