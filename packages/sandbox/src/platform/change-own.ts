import { profileOf, replaced, unsatisfied } from '../password/choose.ts';
import { breaksPolicy, type Failure, wrongPassword } from '../password/failures.ts';
import { hashSecret } from '../password/secret.ts';
import { verify } from '../password/verify.ts';
import type { PasswordRecord } from '../world/records.ts';
import { type Held, keep, selfServiceRefusal } from './password-resource.ts';
import type { PasswordCall } from './types.ts';

/** What users send who change their own password. */
export interface OwnChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Whether the minimum age counts. */
  readonly minimumAge: boolean;
}

/** Changes a password for its user: the current one proves the caller, and the policy counts. */
export function changeOwn(
  { world, now, tools }: Pick<PasswordCall, 'world' | 'now' | 'tools'>,
  held: Held,
  { currentPassword, newPassword, minimumAge }: OwnChange,
): { password: PasswordRecord } | { failure: Failure } {
  const { user } = held;
  const { rules } = held.policy;
  const refusal = selfServiceRefusal(held, now);
  if (refusal) return { failure: refusal };
  const check = verify(held.password, currentPassword, rules, now);
  keep(world, user, check.password);
  if (!check.matches)
    return {
      failure: wrongPassword('currentPassword', check.password, now, check.attemptsRemaining),
    };
  const broken = unsatisfied(check.password, rules, {
    candidate: newPassword,
    currentPassword,
    profile: profileOf(user),
    now,
    minimumAge,
    dictionaries: tools.dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return { failure };
  const password = replaced(check.password, hashSecret(newPassword, tools.random), { now });
  keep(world, user, password);
  return { password };
}
