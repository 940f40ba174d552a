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

/** The message names the classes that are still short. */
export const minCharacters: Rule = ({ minCharacters = {} }, candidate) => {
  const short = Object.entries(minCharacters)
    .filter(([set, min]) => isShort(candidate, new Set(set), min))
    .map(([set, min]) => name(set, min));
  const last = short.pop();
  if (last === undefined) return undefined;
  const list = short.length === 0 ? last : `${short.join(', ')} and ${last}`;
  return `The password needs at least ${list}.`;
};
