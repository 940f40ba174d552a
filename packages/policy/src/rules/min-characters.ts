import { count, type Rule } from './rule.ts';

const classes: ReadonlyMap<string, string> = new Map([
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'upper-case letter'],
  ['abcdefghijklmnopqrstuvwxyz', 'lower-case letter'],
  ['0123456789', 'digit'],
  ['1234567890', 'digit'],
]);

function isShort(candidate: string, set: ReadonlySet<string>, min: number): boolean {
  let found = 0;
  for (const character of candidate) if (set.has(character)) found += 1;
  return found < min;
}

function name(set: string, min: number): string {
  const noun = classes.get(set);
  return noun === undefined ? `${count(min, 'special character')} (${set})` : count(min, noun);
}

/**
 * One message for each class that is still short, as PingOne names the rule once for each.
 *
 * @see R-IOS
 */
export const minCharacters: Rule = ({ minCharacters = {} }, candidate) =>
  Object.entries(minCharacters)
    .filter(([set, min]) => isShort(candidate, new Set(set), min))
    .map(([set, min]) => `The password needs at least ${name(set, min)}.`);
