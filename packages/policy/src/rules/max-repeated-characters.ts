import { count, type Rule } from './rule.ts';

/** A character may stand so many times in a row; upper and lower case differ. */
export const maxRepeatedCharacters: Rule = ({ maxRepeatedCharacters: max }, candidate) => {
  if (max === undefined) return undefined;
  let previous: string | undefined;
  let run = 0;
  for (const character of candidate) {
    run = character === previous ? run + 1 : 1;
    if (run > max) {
      return `The password may have the same character at most ${count(max, 'time')} in a row.`;
    }
    previous = character;
  }
  return undefined;
};
