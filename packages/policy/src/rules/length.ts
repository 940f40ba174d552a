import { count, type Rule } from './rule.ts';

/** Counts code points, so that an emoji counts as one character. */
export const length: Rule = ({ length: { min, max } = {} }, candidate) => {
  let characters = 0;
  for (const _ of candidate) characters += 1;
  if (min !== undefined && characters < min) {
    return `The password needs at least ${count(min, 'character')}.`;
  }
  if (max !== undefined && characters > max) {
    return `The password may have at most ${count(max, 'character')}.`;
  }
  return undefined;
};
