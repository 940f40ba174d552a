import type { PasswordPolicy } from './password-policy.ts';
import type { PolicyContext } from './policy-context.ts';
import { excludesCommonlyUsed } from './rules/excludes-commonly-used.ts';
import { excludesProfileData } from './rules/excludes-profile-data.ts';
import { history } from './rules/history.ts';
import { length } from './rules/length.ts';
import { maxRepeatedCharacters } from './rules/max-repeated-characters.ts';
import { minAgeDays } from './rules/min-age-days.ts';
import { minCharacters } from './rules/min-characters.ts';
import { minComplexity } from './rules/min-complexity.ts';
import { minUniqueCharacters } from './rules/min-unique-characters.ts';
import { notSimilarToCurrent } from './rules/not-similar-to-current.ts';
import type { Rule } from './rules/rule.ts';
import {
  alphabetSequenceRule,
  numberSequenceRule,
  qwertySequenceRule,
  shiftedNumberRowSequenceRule,
} from './rules/sequences.ts';

/**
 * The member of the policy that is not met, as PingOne names it in `unsatisfiedRequirements`; that
 * the sequence rules appear there under their own names is inferred.
 */
export type RequirementName =
  | 'length'
  | 'minCharacters'
  | 'minUniqueCharacters'
  | 'maxRepeatedCharacters'
  | 'minComplexity'
  | 'history'
  | 'excludesCommonlyUsed'
  | 'excludesProfileData'
  | 'notSimilarToCurrent'
  | 'alphabetSequenceRule'
  | 'numberSequenceRule'
  | 'qwertySequenceRule'
  | 'shiftedNumberRowSequenceRule'
  | 'minAgeDays';

/** A requirement that a candidate does not meet. */
export interface UnsatisfiedRequirement {
  readonly requirement: RequirementName;
  /** What the policy needs, in English; the candidate is never quoted. */
  readonly message: string;
}

const rules: Readonly<Record<RequirementName, Rule>> = {
  length,
  minCharacters,
  minUniqueCharacters,
  maxRepeatedCharacters,
  minComplexity,
  history,
  excludesCommonlyUsed,
  excludesProfileData,
  notSimilarToCurrent,
  alphabetSequenceRule,
  numberSequenceRule,
  qwertySequenceRule,
  shiftedNumberRowSequenceRule,
  minAgeDays,
};

/**
 * Checks a password against a policy, as far as the context allows.
 *
 * @param policy the rules; one that is absent is not enforced.
 * @param candidate the password that is to be set.
 * @param context what else is known; rules that need more are skipped.
 * @returns the requirements that are not met, always in the same order, `minCharacters` once for each
 * class that is short; none when the password is acceptable.
 * @example
 * checkPassword({ length: { min: 8 } }, 'harbour');
 * // [{ requirement: 'length', message: 'The password needs at least 8 characters.' }]
 * @see D-POL, R-SDK
 */
export function checkPassword(
  policy: PasswordPolicy,
  candidate: string,
  context: PolicyContext = {},
): UnsatisfiedRequirement[] {
  return (Object.keys(rules) as RequirementName[]).flatMap((requirement) => {
    const messages = rules[requirement](policy, candidate, context) ?? [];
    return [messages].flat().map((message) => ({ requirement, message }));
  });
}
