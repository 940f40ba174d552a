import { expect, it } from 'vitest';
import { length } from '../../src/rules/length.ts';

const policy = { length: { min: 8, max: 10 } };
const tooShort = 'The password needs at least 8 characters.';
const tooLong = 'The password may have at most 10 characters.';

it.each([
  ['', tooShort],
  ['harbour', tooShort],
  ['harbours', undefined],
  ['harbours88', undefined],
  ['harbours888', tooLong],
])('measures %j', (candidate, message) => {
  expect(length(policy, candidate, {})).toBe(message);
});

it('counts an emoji as one character', () => {
  expect(length(policy, '😀😀😀😀😀😀😀', {})).toBe(tooShort);
  expect(length(policy, '😀😀😀😀😀😀😀😀😀😀', {})).toBeUndefined();
});

it('takes either bound alone', () => {
  expect(length({ length: { min: 1 } }, '', {})).toBe('The password needs at least 1 character.');
  expect(length({ length: { min: 1 } }, 'a'.repeat(300), {})).toBeUndefined();
  expect(length({ length: { max: 255 } }, '', {})).toBeUndefined();
});

it('is not enforced when absent', () => {
  expect(length({}, '', {})).toBeUndefined();
});
