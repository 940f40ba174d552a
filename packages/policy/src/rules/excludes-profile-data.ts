import type { Rule } from './rule.ts';

/** Refuses a whole value of the profile, in any case; a part of one is fine. */
export const excludesProfileData: Rule = (policy, candidate, { profile = [] }) => {
  if (!policy.excludesProfileData) return undefined;
  const lower = candidate.toLowerCase();
  return profile.some((value) => value.toLowerCase() === lower)
    ? 'The password may not be a value of the profile, such as a name or an email address.'
    : undefined;
};
