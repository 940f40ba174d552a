import { expect, it } from 'vitest';
import { minUniqueCharacters } from '../../src/rules/min-unique-characters.ts';

it.each([
  ['abababcdcd', 'The password needs at least 5 different characters.'],
  ['abcde', undefined],
  ['aAbBc', undefined],
  ['😀😁😂😃', 'The password needs at least 5 different characters.'],
])('counts the different characters of %j', (candidate, message) => {
  expect(minUniqueCharacters({ minUniqueCharacters: 5 }, candidate, {})).toBe(message);
});

it('is not enforced when absent', () => {
  expect(minUniqueCharacters({}, '', {})).toBeUndefined();
});
