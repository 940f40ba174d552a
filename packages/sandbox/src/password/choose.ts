import {
  checkPassword,
  type Dictionaries,
  type PasswordPolicy,
  type UnsatisfiedRequirement,
} from '@ping-password/policy';
import type { FormerSecret, PasswordRecord, UserRecord } from '../world/records.ts';
import type { Secret } from '../world/secret.ts';
import { mostWork, workOf } from './encodings.ts';
import { matchesSecret } from './matches-secret.ts';

/** What is known when somebody chooses a password. */
export interface Choice {
  readonly candidate: string;
  /** Clear text of the current password, in a self change. */
  readonly currentPassword?: string | undefined;
  readonly profile: readonly string[];
  readonly now: number;
  /** Whether the minimum age counts. */
  readonly minimumAge: boolean;
  readonly dictionaries: Dictionaries | undefined;
}

/** The values of a user's profile. */
export function profileOf({ username, email, name }: Partial<UserRecord>): string[] {
  const values = [username, email, name?.given, name?.family];
  return values.filter((value) => value !== undefined);
}

/**
 * The work that one call spends on former passwords, which is about half a second: bcrypt with a cost
 * of 10 is compared 8 times, with 12 twice.
 */
const workForHistory = 2 * mostWork;

/** The former passwords, newest first. One that takes more work than is left matches nothing. */
function comparable(history: readonly FormerSecret[]) {
  let left = workForHistory;
  return history.map(({ secret, replacedAt }) => ({
    replacedAt: new Date(replacedAt),
    matches(candidate: string) {
      const work = secret.kind === 'hash' ? 0 : workOf(secret.value);
      if (work > left) return false;
      left -= work;
      return matchesSecret(secret, candidate);
    },
  }));
}

/** The requirements of a policy that a new password does not meet. */
export function unsatisfied(
  password: PasswordRecord,
  rules: PasswordPolicy,
  { candidate, currentPassword, profile, now, minimumAge, dictionaries }: Choice,
): UnsatisfiedRequirement[] {
  const { secret, history, lastChangedAt } = password;
  return checkPassword(rules, candidate, {
    profile,
    now: new Date(now),
    isCurrent: (value) => secret !== undefined && matchesSecret(secret, value),
    history: comparable(history),
    ...(currentPassword !== undefined && { currentPassword }),
    ...(minimumAge && lastChangedAt !== undefined && { lastChangedAt: new Date(lastChangedAt) }),
    ...(dictionaries && { dictionaries }),
  });
}

/** The most former passwords that are kept, whatever the policy asks for. */
const longestHistory = 100;

/** The former passwords, newest first, with the one that is replaced now. */
function historyAfter({ secret, history }: PasswordRecord, now: number): PasswordRecord['history'] {
  if (!secret) return history;
  const longer = [{ secret, replacedAt: now }].concat(history);
  if (longer.length > longestHistory) longer.pop();
  return longer;
}

/** A password that was replaced: no lock, no failures, no recovery code, and the old one in the history. */
export function replaced(
  password: PasswordRecord,
  secret: Secret | undefined,
  { now, mustChange = false }: { now: number; mustChange?: boolean },
): PasswordRecord {
  return {
    secret,
    lastChangedAt: secret && now,
    mustChange: secret !== undefined && mustChange,
    failures: 0,
    history: historyAfter(password, now),
    gateway: password.gateway,
  };
}
