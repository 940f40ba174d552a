import type { PasswordPolicy } from '@ping-password/policy';
import type { Random } from '../world/random.ts';
import type { PasswordRecord } from '../world/records.ts';
import { type HashedSecret, hashSecret, matchesHash, noSecret } from '../world/secret.ts';
import { matchesSecret } from './matches-secret.ts';

/** What came of a password that somebody typed. */
export interface Verification {
  readonly matches: boolean;
  /** Whether it is the wrong password of before. */
  readonly repeated: boolean;
  /** The password with its failures counted. */
  readonly password: PasswordRecord;
  /** Tries left before the lock; absent when the policy has none. */
  readonly failuresRemaining?: number | undefined;
}

/**
 * A wrong password as it is kept, and whether it is the wrong one of before. The work is the same either
 * way, and so is that for a user who has not tried yet.
 */
export const wrongTry = (
  former: HashedSecret | undefined,
  candidate: string,
  random: Random,
): { readonly repeated: boolean; readonly lastWrong: HashedSecret } => ({
  repeated: matchesHash(former ?? noSecret, candidate),
  lastWrong: hashSecret(candidate, random),
});

/**
 * Checks a candidate and counts: a success ends the count, the last allowed failure locks. The wrong
 * password of before does not count again. Source: D-OLD.
 */
export function verify(
  password: PasswordRecord,
  candidate: string,
  { lockout }: PasswordPolicy,
  { now, random }: { readonly now: number; readonly random: Random },
): Verification {
  if (password.secret && matchesSecret(password.secret, candidate)) {
    const counted = { ...password, failures: 0, lastWrong: undefined };
    return {
      matches: true,
      repeated: false,
      password: password.failures === 0 ? password : counted,
    };
  }
  const { repeated, lastWrong } = wrongTry(password.lastWrong, candidate, random);
  const failures = repeated ? password.failures : password.failures + 1;
  const failed = { ...password, failures, lastWrong };
  const wrong = { matches: false, repeated };
  if (!lockout) return { ...wrong, password: failed };
  const failuresRemaining = Math.max(0, lockout.failureCount - failures);
  if (failuresRemaining > 0) return { ...wrong, password: failed, failuresRemaining };
  const until = now + lockout.durationSeconds * 1000;
  const lock = { at: now, until, cause: 'passwords' as const };
  return { ...wrong, password: { ...failed, lock }, failuresRemaining };
}
