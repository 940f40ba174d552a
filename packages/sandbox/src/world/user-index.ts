import type { UserRecord } from './records.ts';

type Rows = ReadonlyMap<string, unknown>;

/** What users are looked up by, in any case. */
export const lookupAttributes = ['username', 'email'] as const;

/** An attribute that users are looked up by. */
export type LookupAttribute = (typeof lookupAttributes)[number];

/** Finds users by an attribute without looking at each. An index is made when it is first asked for. */
export interface UserIndex {
  /** The users of a table with this value, in ascending order of their identifiers. */
  find(
    users: ReadonlyMap<string, UserRecord>,
    attribute: LookupAttribute,
    value: string,
  ): readonly UserRecord[];
  /** A record of a table is replaced, added or removed; the tables that are not indexed do not matter. */
  change(rows: Rows, before: unknown, after: unknown): void;
  /** Records have changed otherwise. */
  forget(rows: Rows): void;
}

/** Identifiers by the value of one attribute, in lower case. */
type Index = Map<string, Set<string>>;

const keyOf = (user: UserRecord | undefined, attribute: LookupAttribute) =>
  user?.[attribute]?.toLowerCase();

function add(index: Index, key: string | undefined, id: string): void {
  if (key === undefined) return;
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function remove(index: Index, key: string | undefined, id: string): void {
  const ids = key === undefined ? undefined : index.get(key);
  ids?.delete(id);
  if (key !== undefined && ids?.size === 0) index.delete(key);
}

function indexOf(users: ReadonlyMap<string, UserRecord>, attribute: LookupAttribute): Index {
  const index: Index = new Map();
  for (const [id, user] of users) add(index, keyOf(user, attribute), id);
  return index;
}

/** Creates the index of the users of one world. */
export function createUserIndex(): UserIndex {
  const tables = new WeakMap<Rows, Map<LookupAttribute, Index>>();
  return {
    find(users, attribute, value) {
      const indexes = tables.get(users) ?? new Map<LookupAttribute, Index>();
      tables.set(users, indexes);
      const index = indexes.get(attribute) ?? indexOf(users, attribute);
      indexes.set(attribute, index);
      const ids = [...(index.get(value.toLowerCase()) ?? [])].sort();
      return ids.flatMap((id) => users.get(id) ?? []);
    },
    change(rows, before, after) {
      const [old, changed] = [before, after] as (UserRecord | undefined)[];
      for (const [attribute, index] of tables.get(rows) ?? []) {
        const [from, to] = [keyOf(old, attribute), keyOf(changed, attribute)];
        if (from === to) continue;
        if (old) remove(index, from, old.id);
        if (changed) add(index, to, changed.id);
      }
    },
    forget: (rows) => void tables.delete(rows),
  };
}
