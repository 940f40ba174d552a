import { expect, it } from 'vitest';
import { notSimilarToCurrent } from '../../src/rules/not-similar-to-current.ts';

const on = { notSimilarToCurrent: true };
const message = 'The password has to differ from the current one in at least 3 characters.';

it.each([
  ['Tr4vel-Lightly-88', message],
  ['Tr4vel-Lightly-89', message],
  ['Tr4vel-Lightly-8899', message],
  ['r4vel-Lightly-89', message],
  ['Tr4vel-Lightly-8899!', undefined],
  ['tr4vel-lightly-90', undefined],
])('compares %j with Tr4vel-Lightly-88', (candidate, expected) => {
  const context = { currentPassword: 'Tr4vel-Lightly-88' };
  expect(notSimilarToCurrent(on, candidate, context)).toBe(expected);
});

it('compares 255 characters of a longer password', () => {
  const currentPassword = 'a'.repeat(100_000);
  expect(notSimilarToCurrent(on, 'a'.repeat(255), { currentPassword })).toBe(message);
  expect(notSimilarToCurrent(on, 'a'.repeat(252), { currentPassword })).toBeUndefined();
});

it('is not evaluated without the current password', () => {
  expect(notSimilarToCurrent(on, 'Tr4vel', { isCurrent: () => true })).toBeUndefined();
});

it('is not enforced when absent or off', () => {
  const context = { currentPassword: 'Tr4vel' };
  expect(notSimilarToCurrent({}, 'Tr4vel', context)).toBeUndefined();
  expect(notSimilarToCurrent({ notSimilarToCurrent: false }, 'Tr4vel', context)).toBeUndefined();
});
