import { mayChangeAt } from '../password-age.ts';
import { count, type Rule } from './rule.ts';

/** Evaluated when the time and the last change are known; the candidate does not matter. */
export const minAgeDays: Rule = (policy, _, { lastChangedAt, now }) => {
  if (policy.minAgeDays === undefined || !lastChangedAt || !now) return undefined;
  const changeable = mayChangeAt(policy, lastChangedAt);
  return changeable && now < changeable
    ? `The password may be changed again ${count(policy.minAgeDays, 'day')} after the last change.`
    : undefined;
};
