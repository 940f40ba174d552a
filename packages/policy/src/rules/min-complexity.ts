import { count, type Rule } from './rule.ts';

// The speed of the attacker that PingOne's number of days stands for.
const guessesPerDay = 1e11 * 86_400;

// The classes of printable ASCII, each with the number of its characters.
const classes = [
  { pattern: /[a-z]/, size: 26 },
  { pattern: /[A-Z]/, size: 26 },
  { pattern: /[0-9]/, size: 10 },
  { pattern: /[ -/:-@[-`{-~]/, size: 33 },
] as const;

/** How many characters an attacker tries at each place. */
function alphabetSize(candidate: string): number {
  if (/[^ -~]/.test(candidate)) return 256;
  return classes.reduce((sum, { pattern, size }) => sum + (pattern.test(candidate) ? size : 0), 0);
}

/** Whether there are so many passwords as long as the candidate, or shorter, in its alphabet. */
function takesGuesses(candidate: string, guesses: number): boolean {
  const size = alphabetSize(candidate);
  let passwords = 0;
  let ofThisLength = 1;
  for (const _ of candidate) {
    if (passwords >= guesses) break;
    ofThisLength *= size;
    passwords += ofThisLength;
  }
  return passwords >= guesses;
}

/**
 * Counts the passwords that an attacker has to try, from length and kinds of characters alone: words,
 * repetitions and the profile do not matter. The vendor's sample of a sign-on page has the formula, for
 * 7 days; that other days count alike, and that a character is a code point, is inferred.
 *
 * @see R-CSO
 */
export const minComplexity: Rule = ({ minComplexity: days }, candidate) =>
  days === undefined || takesGuesses(candidate, guessesPerDay * days)
    ? undefined
    : `The password needs to withstand ${count(days, 'day')} of guessing.`;
