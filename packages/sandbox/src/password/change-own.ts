import type { PasswordRecord } from '../world/records.ts';
import { hashSecret } from '../world/secret.ts';
import { profileOf, replaced, unsatisfied } from './choose.ts';
import { accountNotUsable, breaksPolicy, type Failure, wrongPassword } from './failures.ts';
import type { Held, PasswordContext } from './held.ts';
import { keep, selfServiceRefusal } from './held.ts';
import { isUsable } from './status.ts';
import { verify } from './verify.ts';

/** What users send who change their own password. */
export interface OwnChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Whether the minimum age counts. */
  readonly minimumAge: boolean;
}

/** Gives a user who has no password the first one, which the user has chosen: the policy counts. */
export function chooseFirst(
  { world, now, tools }: Pick<PasswordContext, 'world' | 'now' | 'tools'>,
  { user, password, policy }: Held,
  newPassword: string,
): Failure | undefined {
  if (!isUsable(user, now)) return accountNotUsable();
  const broken = unsatisfied(password, policy.rules, {
    candidate: newPassword,
    profile: profileOf(user),
    now,
    minimumAge: false,
    dictionaries: tools.dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return failure;
  keep(world, user, replaced(password, hashSecret(newPassword, tools.random), { now }));
  return undefined;
}

/** Changes a password for its user: the current one proves the caller, and the policy counts. */
export function changeOwn(
  { world, now, tools }: Pick<PasswordContext, 'world' | 'now' | 'tools'>,
  held: Held,
  { currentPassword, newPassword, minimumAge }: OwnChange,
): { password: PasswordRecord } | { failure: Failure } {
  const { user } = held;
  const { rules } = held.policy;
  const refusal = selfServiceRefusal(held, now);
  if (refusal) return { failure: refusal };
  const check = verify(held.password, currentPassword, rules, { now, random: tools.random });
  keep(world, user, check.password);
  if (!check.matches) return { failure: wrongPassword('currentPassword', check, now) };
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
