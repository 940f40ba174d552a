import { expect, it } from 'vitest';
import { minCharacters } from '../../src/rules/min-characters.ts';

const policy = {
  minCharacters: {
    ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1,
    abcdefghijklmnopqrstuvwxyz: 1,
    '0123456789': 2,
    '~!@#$%^&*()-_=+[]{}|;:,.<>/?': 1,
  },
};

it.each([
  ['Harbour-88', undefined],
  ['Harbour-8', 'The password needs at least 2 digits.'],
  [
    'HARBOUR88',
    'The password needs at least 1 lower-case letter and 1 special character (~!@#$%^&*()-_=+[]{}|;:,.<>/?).',
  ],
  ['-', 'The password needs at least 1 upper-case letter, 1 lower-case letter and 2 digits.'],
])('names the classes that %j is short of', (candidate, message) => {
  expect(minCharacters(policy, candidate, {})).toBe(message);
});

it('knows the digits in either order', () => {
  expect(minCharacters({ minCharacters: { '1234567890': 1 } }, 'harbour', {})).toBe(
    'The password needs at least 1 digit.',
  );
});

it('reads any key as a set of characters', () => {
  const umlauts = { minCharacters: { 'äöü😀': 2 } };
  expect(minCharacters(umlauts, 'ä😀', {})).toBeUndefined();
  expect(minCharacters(umlauts, 'ä', {})).toBe(
    'The password needs at least 2 special characters (äöü😀).',
  );
});

it('is not enforced when absent', () => {
  expect(minCharacters({}, '', {})).toBeUndefined();
});
