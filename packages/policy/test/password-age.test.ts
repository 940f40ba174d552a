import { expect, it } from 'vitest';
import { expiresAt, expiryWarningDays, isExpired, mayChangeAt } from '../src/index.ts';

const policy = { minAgeDays: 1, maxAgeDays: 182 };
const lastChangedAt = new Date('2026-03-01T12:00:00Z');

it('adds the days of the policy to the last change', () => {
  expect(expiresAt(policy, lastChangedAt)).toEqual(new Date('2026-08-30T12:00:00Z'));
  expect(mayChangeAt(policy, lastChangedAt)).toEqual(new Date('2026-03-02T12:00:00Z'));
});

it('expires a password at the very moment', () => {
  expect(isExpired(policy, lastChangedAt, new Date('2026-08-30T11:59:59.999Z'))).toBe(false);
  expect(isExpired(policy, lastChangedAt, new Date('2026-08-30T12:00:00Z'))).toBe(true);
});

it('has no dates without the rules', () => {
  expect(expiresAt({}, lastChangedAt)).toBeUndefined();
  expect(mayChangeAt({}, lastChangedAt)).toBeUndefined();
  expect(isExpired({}, lastChangedAt, new Date('2099-01-01T00:00:00Z'))).toBe(false);
});

it('stops at the last date there is', () => {
  const forever = { minAgeDays: 1e12, maxAgeDays: 1e12 };
  expect(mayChangeAt(forever, lastChangedAt)).toEqual(new Date(8.64e15));
  expect(expiresAt(forever, lastChangedAt)).toEqual(new Date(8.64e15));
});

it('warns three weeks ahead', () => {
  expect(expiryWarningDays).toBe(21);
});
