import { daysAfter } from '../password-age.ts';
import type { PasswordPolicy } from '../password-policy.ts';
import type { PolicyContext } from '../policy-context.ts';
import { count, type Rule } from './rule.ts';

function isCurrent(candidate: string, { currentPassword, isCurrent }: PolicyContext): boolean {
  return candidate === currentPassword || isCurrent?.(candidate) === true;
}

function isFormer(
  { history: rule }: PasswordPolicy,
  candidate: string,
  { history = [], now }: PolicyContext,
): boolean {
  if (rule === undefined || now === undefined) return false;
  return history
    .slice(0, rule.count)
    .filter(({ replacedAt }) => now < daysAfter(replacedAt, rule.retentionDays))
    .some((former) => former.matches(candidate));
}

/**
 * PingOne never takes the current password again, whatever the policy says; that this is reported
 * as `history`, and that the current password is not one of the `count`, is inferred.
 */
export const history: Rule = (policy, candidate, context) => {
  if (!isCurrent(candidate, context) && !isFormer(policy, candidate, context)) return undefined;
  if (policy.history === undefined) return 'The password has to differ from the current one.';
  const { count: number, retentionDays } = policy.history;
  const last = `the last ${count(number, 'password')} of the past ${count(retentionDays, 'day')}`;
  return `The password has to differ from the current one and from ${last}.`;
};
