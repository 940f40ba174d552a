import type { Change } from '../edit.ts';
import type { Place } from '../spec-file.ts';

/** A kind of mistake: what it can do at a place. */
export interface Operator {
  readonly name: string;
  readonly changes: (place: Place) => readonly Change[];
}

/** Whether a place belongs to an example, or says how something is known. */
export const isBesideTheRules = ({ file, keys }: Place): boolean =>
  file.path.includes('/examples/') ||
  keys.slice(0, -1).some((key) => key === 'example' || key === 'examples' || key === 'x-evidence');

/** An operator that leaves examples and evidence alone. */
export const operator = (name: string, changes: Operator['changes']): Operator => ({
  name,
  changes: (place) => (isBesideTheRules(place) ? [] : changes(place)),
});

/** The key above a place, `up` steps from its own. */
export const keyAbove = ({ keys }: Place, up = 1): string | number | undefined => keys.at(-1 - up);

/** An object with any keys. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const remove: Change = { kind: 'remove' };
export const set = (value: unknown): Change => ({ kind: 'set', value });
export const rename = (to: string): Change => ({ kind: 'rename', to });
