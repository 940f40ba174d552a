import type { PasswordPolicy } from '../password-policy.ts';
import type { Rule } from './rule.ts';

type Sequence = Extract<keyof PasswordPolicy, `${string}SequenceRule`>;

// The places of neighbours differ by one; rows lie apart, so that none continues the next.
function placesIn(...rows: string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, y) => [...row].map((key, x) => [key, y * 100 + x] as const)));
}

/** The length of the longest stretch in which each character is the next, or each the previous. */
function longestRun(candidate: string, places: ReadonlyMap<string, number>): number {
  let longest = 0;
  let run = 0;
  let direction = 0;
  let previous: number | undefined;
  for (const character of candidate.toLowerCase()) {
    const place = places.get(character);
    const step = place === undefined || previous === undefined ? 0 : place - previous;
    if (Math.abs(step) !== 1) run = place === undefined ? 0 : 1;
    else run = step === direction ? run + 1 : 2;
    direction = step;
    previous = place;
    longest = Math.max(longest, run);
  }
  return longest;
}

function sequence(
  name: Sequence,
  places: ReadonlyMap<string, number>,
  message: (maxLength: number) => string,
): Rule {
  return (policy, candidate) => {
    const maxLength = policy[name]?.maxLength;
    if (maxLength === undefined || longestRun(candidate, places) <= maxLength) return undefined;
    return message(maxLength);
  };
}

/** The alphabet, forwards and backwards, in any case; `z` is not followed by `a`. */
export const alphabetSequenceRule = sequence(
  'alphabetSequenceRule',
  placesIn('abcdefghijklmnopqrstuvwxyz'),
  (max) => `The password may have at most ${max} letters in the order of the alphabet.`,
);

/** The digits from 0 to 9, up and down; `9` is not followed by `0`. */
export const numberSequenceRule = sequence(
  'numberSequenceRule',
  placesIn('0123456789'),
  (max) => `The password may have at most ${max} digits that count up or down.`,
);

/** The rows of letters of a US keyboard, to the right and to the left, in any case. */
export const qwertySequenceRule = sequence(
  'qwertySequenceRule',
  placesIn('qwertyuiop', 'asdfghjkl', 'zxcvbnm'),
  (max) => `The password may have at most ${max} neighbouring letters of the keyboard.`,
);

/**
 * What the top row of a US keyboard gives with shift, to the right and to the left. That it begins
 * with `~` is documented; that it ends with `_+` is inferred.
 */
export const shiftedNumberRowSequenceRule = sequence(
  'shiftedNumberRowSequenceRule',
  placesIn('~!@#$%^&*()_+'),
  (max) => `The password may have at most ${max} neighbouring symbols of the number row.`,
);
