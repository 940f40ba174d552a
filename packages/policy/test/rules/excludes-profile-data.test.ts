import { expect, it } from 'vitest';
import { excludesProfileData } from '../../src/rules/excludes-profile-data.ts';

const on = { excludesProfileData: true };
const profile = ['Alice', 'alice@example.com'];

it.each(['Alice', 'aLICE', 'ALICE@EXAMPLE.COM'])('refuses %j in any case', (candidate) => {
  expect(excludesProfileData(on, candidate, { profile })).toBe(
    'The password may not be a value of the profile, such as a name or an email address.',
  );
});

it.each(['Alice1', 'Alic', 'example.com'])('takes %j, which is no whole value', (candidate) => {
  expect(excludesProfileData(on, candidate, { profile })).toBeUndefined();
});

it('is not evaluated without a profile', () => {
  expect(excludesProfileData(on, 'Alice', {})).toBeUndefined();
});

it('is not enforced when absent or off', () => {
  expect(excludesProfileData({}, 'Alice', { profile })).toBeUndefined();
  expect(excludesProfileData({ excludesProfileData: false }, 'Alice', { profile })).toBeUndefined();
});
