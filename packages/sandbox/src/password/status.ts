import { isExpired, type PasswordPolicy } from '@ping-password/policy';
import type { PasswordRecord, UserRecord } from '../world/records.ts';

/** State of a password at a time. */
export type PasswordStatus =
  | 'OK'
  | 'NO_PASSWORD'
  | 'PASSWORD_EXPIRED'
  | 'PASSWORD_LOCKED_OUT'
  | 'MUST_CHANGE_PASSWORD'
  | 'EXTERNAL';

/** Whether the lock of a password holds at a time. */
export const isLocked = ({ lock }: PasswordRecord, now: number): boolean =>
  lock !== undefined && (lock.until === undefined || now < lock.until);

/** A password without a lock, which starts to count anew. */
export const unlocked = (password: PasswordRecord): PasswordRecord => ({
  ...password,
  lock: undefined,
  failures: 0,
  lastWrong: undefined,
});

/** A password whose lock has ended by itself starts to count anew. */
export function settled(password: PasswordRecord, now: number): PasswordRecord {
  return password.lock && !isLocked(password, now) ? unlocked(password) : password;
}

/** The status that the rules of a policy give a password. */
export function statusOf(
  password: PasswordRecord,
  rules: PasswordPolicy,
  now: number,
): PasswordStatus {
  if (password.gateway) return 'EXTERNAL';
  if (!password.secret) return 'NO_PASSWORD';
  if (isLocked(password, now)) return 'PASSWORD_LOCKED_OUT';
  if (password.mustChange) return 'MUST_CHANGE_PASSWORD';
  const changed = password.lastChangedAt;
  return changed !== undefined && isExpired(rules, new Date(changed), new Date(now))
    ? 'PASSWORD_EXPIRED'
    : 'OK';
}

/** Whole seconds until the lock ends by itself; absent when nothing is locked or nothing will. */
export function secondsUntilUnlock(password: PasswordRecord, now: number): number | undefined {
  const until = isLocked(password, now) ? password.lock?.until : undefined;
  return until === undefined ? undefined : Math.ceil((until - now) / 1000);
}

/** Whether another identity provider is in charge of the user. */
export const isExternalIdentity = ({ identityProvider }: UserRecord): boolean =>
  identityProvider?.id !== undefined && identityProvider.type !== 'PING_ONE';

type AccountLock = Pick<UserRecord, 'accountLockedAt' | 'accountUnlockAt'>;

/** Whether an administrator's lock of the account holds at a time. */
export const isAccountLocked = (
  { accountLockedAt, accountUnlockAt }: AccountLock,
  now: number,
): boolean =>
  accountLockedAt !== undefined && (accountUnlockAt === undefined || now < accountUnlockAt);

/** Whether the account takes part at all: enabled, and not locked by an administrator. */
export const isUsable = (user: AccountLock & Pick<UserRecord, 'enabled'>, now: number): boolean =>
  user.enabled && !isAccountLocked(user, now);
