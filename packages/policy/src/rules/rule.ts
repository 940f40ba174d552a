import type { PasswordPolicy } from '../password-policy.ts';
import type { PolicyContext } from '../policy-context.ts';

/**
 * Says what the policy needs and the candidate lacks, more than once where each fault counts, or
 * nothing; never quotes the candidate.
 */
export type Rule = (
  policy: PasswordPolicy,
  candidate: string,
  context: PolicyContext,
) => string | readonly string[] | undefined;

/** A count with its noun, such as `1 day` or `7 days`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
