import { expect, it } from 'vitest';
import { minAgeDays } from '../../src/rules/min-age-days.ts';

const policy = { minAgeDays: 1 };
const lastChangedAt = new Date('2026-03-01T12:00:00Z');

it('refuses any change before the days are over', () => {
  const now = new Date('2026-03-02T11:59:59.999Z');
  expect(minAgeDays(policy, '', { lastChangedAt, now })).toBe(
    'The password may be changed again 1 day after the last change.',
  );
});

it('takes a change from the moment that they are over', () => {
  const now = new Date('2026-03-02T12:00:00Z');
  expect(minAgeDays(policy, '', { lastChangedAt, now })).toBeUndefined();
});

it('is not evaluated without the time or the last change', () => {
  expect(minAgeDays(policy, '', { lastChangedAt })).toBeUndefined();
  expect(minAgeDays(policy, '', { now: lastChangedAt })).toBeUndefined();
});

it('is not enforced when absent', () => {
  expect(minAgeDays({}, '', { lastChangedAt, now: lastChangedAt })).toBeUndefined();
});
