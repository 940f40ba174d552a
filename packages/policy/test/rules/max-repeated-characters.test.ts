import { expect, it } from 'vitest';
import { maxRepeatedCharacters } from '../../src/rules/max-repeated-characters.ts';

const message = 'The password may have the same character at most 2 times in a row.';

it.each([
  ['aabbaabb', undefined],
  ['harbourrr', message],
  ['aaa', message],
  ['aAa', undefined],
  ['😀😀😀', message],
  ['😀😁😀', undefined],
])('counts the characters in a row of %j', (candidate, expected) => {
  expect(maxRepeatedCharacters({ maxRepeatedCharacters: 2 }, candidate, {})).toBe(expected);
});

it('is not enforced when absent', () => {
  expect(maxRepeatedCharacters({}, 'aaaa', {})).toBeUndefined();
});
