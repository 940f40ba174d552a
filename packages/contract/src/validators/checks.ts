import type { Members } from '../schema/value.ts';
import type { Validator } from './validator.ts';

// What compiled validators are made of. Their generator keeps to these and to the formats.

export { isEmail, isSecret, isTime, isURI, isUUID } from '../schema/formats.ts';
export { isLonger, isObject, isShorter } from '../schema/value.ts';

/** Takes anything. */
export const isAnything: Validator = () => true;

/** Takes nothing. */
export const isNothing: Validator = () => false;

/** Whether a value is a number that JSON can write. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Whether a value is a whole number. */
export const isInteger = (value: unknown): value is number => Number.isInteger(value);

/** The number of members. */
export const sizeOf = (members: Members): number => Object.keys(members).length;

/** Whether no two items are the same text. */
export const areUnique = (items: readonly unknown[]): boolean =>
  new Set(items).size === items.length;

/** Whether every member is one of those that have a name. */
export function hasOnly(members: Members, names: ReadonlySet<string>): boolean {
  for (const name in members) if (!names.has(name)) return false;
  return true;
}

/** Whether the members that have none of these names keep a schema. */
export function othersFit(members: Members, names: ReadonlySet<string>, fits: Validator): boolean {
  for (const name in members) if (!names.has(name) && !fits(members[name])) return false;
  return true;
}

/** Whether the names of all members keep a schema. */
export function namesFit(members: Members, fits: Validator): boolean {
  for (const name in members) if (!fits(name)) return false;
  return true;
}
