import { distance } from 'fastest-levenshtein';
import type { Rule } from './rule.ts';

// The vendor's page refuses a Levenshtein distance below three.
const minChanges = 3;

// The work grows with the product of both lengths; PingOne takes no longer password.
const compared = 255;

/** Evaluated when the current password is known in clear text. */
export const notSimilarToCurrent: Rule = (policy, candidate, { currentPassword }) => {
  if (!policy.notSimilarToCurrent || currentPassword === undefined) return undefined;
  return distance(candidate.slice(0, compared), currentPassword.slice(0, compared)) < minChanges
    ? `The password has to differ from the current one in at least ${minChanges} characters.`
    : undefined;
};
