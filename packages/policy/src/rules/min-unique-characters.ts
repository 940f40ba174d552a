import type { Rule } from './rule.ts';

/** A letter in upper case and the same in lower case are two characters. */
export const minUniqueCharacters: Rule = ({ minUniqueCharacters: min = 0 }, candidate) =>
  new Set(candidate).size < min
    ? `The password needs at least ${min} different characters.`
    : undefined;
