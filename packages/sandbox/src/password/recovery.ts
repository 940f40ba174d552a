import type { PasswordPolicy } from '@ping-password/policy';
import type { Random } from '../world/random.ts';
import type { PasswordRecord } from '../world/records.ts';
import { hashSecret } from '../world/secret.ts';
import { newMailedCode, typedCode } from './mailed-code.ts';
import { matchesSecret } from './matches-secret.ts';
import { isLocked } from './status.ts';

/** Facts of a recovery code: milliseconds and tries. Source: D-PW. */
export const recoveryCode = { lifetime: 5 * 60_000, tries: 5 } as const;

/** A new code, and the password that waits for it. The lock of an exhausted code ends. */
export function issueRecoveryCode(
  password: PasswordRecord,
  now: number,
  random: Random,
): { code: string; password: PasswordRecord } {
  const code = newMailedCode(random);
  const recovery = {
    secret: hashSecret(code, random),
    expiresAt: now + recoveryCode.lifetime,
    triesLeft: recoveryCode.tries,
  };
  const lock = password.lock?.cause === 'recoveryCodes' ? undefined : password.lock;
  return { code, password: { ...password, lock, recovery } };
}

/** What came of a recovery code that somebody typed. */
export type CodeCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'none' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'exhausted' }
  | { readonly kind: 'wrong'; readonly triesLeft: number; readonly password: PasswordRecord };

/** Checks a code in any case and counts: the last wrong try ends the code and locks the password. */
export function checkRecoveryCode(
  password: PasswordRecord,
  code: string,
  { lockout }: PasswordPolicy,
  now: number,
): CodeCheck {
  const { recovery } = password;
  if (!recovery) return { kind: 'none' };
  if (recovery.triesLeft === 0) return { kind: 'exhausted' };
  if (now >= recovery.expiresAt) return { kind: 'expired' };
  if (matchesSecret(recovery.secret, typedCode(code))) return { kind: 'right' };
  const triesLeft = recovery.triesLeft - 1;
  const counted = { ...password, recovery: { ...recovery, triesLeft } };
  if (triesLeft > 0) return { kind: 'wrong', triesLeft, password: counted };
  const until = lockout && now + lockout.durationSeconds * 1000;
  // A new code ends the lock of the old one, but must not end that of wrong passwords.
  const cause = isLocked(password, now)
    ? (password.lock?.cause ?? 'recoveryCodes')
    : 'recoveryCodes';
  return { kind: 'wrong', triesLeft, password: { ...counted, lock: { at: now, until, cause } } };
}
