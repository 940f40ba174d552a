import type { PasswordPolicy } from './password-policy.ts';

const day = 86_400_000;
const lastDate = 8.64e15;

/** How many days before a password expires PingOne starts to warn. */
export const expiryWarningDays = 21;

/** The time so many days of 24 hours later, or the last one that a `Date` holds. */
export function daysAfter(date: Date, days: number): Date {
  return new Date(Math.min(date.getTime() + days * day, lastDate));
}

/**
 * When a password expires by `maxAgeDays`.
 *
 * @returns undefined when passwords do not expire.
 */
export function expiresAt(policy: PasswordPolicy, lastChangedAt: Date): Date | undefined {
  const { maxAgeDays } = policy;
  return maxAgeDays === undefined ? undefined : daysAfter(lastChangedAt, maxAgeDays);
}

/** Whether a password has expired by `maxAgeDays`; it has from the very moment of `expiresAt`. */
export function isExpired(policy: PasswordPolicy, lastChangedAt: Date, now: Date): boolean {
  const expiry = expiresAt(policy, lastChangedAt);
  return expiry !== undefined && now >= expiry;
}

/**
 * When a password may be changed again by `minAgeDays`.
 *
 * @returns undefined when it may be at any time.
 */
export function mayChangeAt(policy: PasswordPolicy, lastChangedAt: Date): Date | undefined {
  const { minAgeDays } = policy;
  return minAgeDays === undefined ? undefined : daysAfter(lastChangedAt, minAgeDays);
}
