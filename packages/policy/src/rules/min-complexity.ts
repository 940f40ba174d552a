import { count, type Rule } from './rule.ts';

// The speed of the attacker that PingOne's number of days stands for.
const guessesPerDay = 1e11 * 86_400;

/** Evaluated when the dictionaries are known; a profile makes the estimate stricter. */
export const minComplexity: Rule = (
  { minComplexity: days },
  candidate,
  { dictionaries, profile = [] },
) => {
  if (days === undefined || dictionaries === undefined) return undefined;
  return dictionaries.guesses(candidate, profile) >= guessesPerDay * days
    ? undefined
    : `The password needs to withstand ${count(days, 'day')} of guessing.`;
};
