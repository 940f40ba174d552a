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
  ['Harbour-88', []],
  ['Harbour-8', ['The password needs at least 2 digits.']],
  [
    'HARBOUR88',
    [
      'The password needs at least 1 lower-case letter.',
      'The password needs at least 1 special character (~!@#$%^&*()-_=+[]{}|;:,.<>/?).',
    ],
  ],
  [
    '-',
    [
      'The password needs at least 1 upper-case letter.',
      'The password needs at least 1 lower-case letter.',
      'The password needs at least 2 digits.',
    ],
  ],
])('names each class that %j is short of', (candidate, messages) => {
  expect(minCharacters(policy, candidate, {})).toEqual(messages);
});

it('knows the digits in either order', () => {
  expect(minCharacters({ minCharacters: { '1234567890': 1 } }, 'harbour', {})).toEqual([
    'The password needs at least 1 digit.',
  ]);
});

it('reads any key as a set of characters', () => {
  const umlauts = { minCharacters: { 'äöü😀': 2 } };
  expect(minCharacters(umlauts, 'ä😀', {})).toEqual([]);
  expect(minCharacters(umlauts, 'ä', {})).toEqual([
    'The password needs at least 2 special characters (äöü😀).',
  ]);
});

it('is not enforced when absent', () => {
  expect(minCharacters({}, '', {})).toEqual([]);
});
