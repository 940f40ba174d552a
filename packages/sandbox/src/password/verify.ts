import type { PasswordPolicy } from '@ping-password/policy';
import type { PasswordRecord } from '../world/records.ts';
import { matchesSecret } from './matches-secret.ts';

/** What came of a password that somebody typed. */
export interface Verification {
  readonly matches: boolean;
  /** The password with its failures counted. */
  readonly password: PasswordRecord;
  /** Tries left before the lock; absent when the policy has none. */
  readonly failuresRemaining?: number | undefined;
}

/** Checks a candidate and counts: a success ends the count, the last allowed failure locks. */
export function verify(
  password: PasswordRecord,
  candidate: string,
  { lockout }: PasswordPolicy,
  now: number,
): Verification {
  if (password.secret && matchesSecret(password.secret, candidate)) {
    return {
      matches: true,
      password: password.failures === 0 ? password : { ...password, failures: 0 },
    };
  }
  const failures = password.failures + 1;
  if (!lockout) return { matches: false, password: { ...password, failures } };
  const failuresRemaining = Math.max(0, lockout.failureCount - failures);
  if (failuresRemaining > 0)
    return { matches: false, password: { ...password, failures }, failuresRemaining };
  const until = now + lockout.durationSeconds * 1000;
  return {
    matches: false,
    password: { ...password, failures, lock: { at: now, until, cause: 'passwords' } },
    failuresRemaining,
  };
}
