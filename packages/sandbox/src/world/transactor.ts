import type { CallRecord, WorldEvent } from './call-record.ts';
import type { Change, StoredWorld } from './persistence.ts';
import type { Tables } from './records.ts';
import { createSortedRecords, type SortedRecords } from './sorted-records.ts';
import { placeOf, rollBack, type Undo } from './undo.ts';
import { createUserIndex, type UserIndex } from './user-index.ts';
import type { World } from './world.ts';

/** What a transaction has done so far. */
export interface Progress {
  /** How to take back each of the changes, in their order. */
  readonly undo: Undo[];
  readonly changes: Change[];
  events?: readonly WorldEvent[];
  call?: CallRecord;
}

/** What finds records sooner than a look at each, and follows the changes of the tables. */
interface Lists {
  readonly sorted: SortedRecords;
  readonly index: UserIndex;
}

/**
 * The view of a world that transactions share; `progress` gives that of the one that runs, and `past`
 * what it has changed.
 */
function viewOf(
  id: string,
  stored: StoredWorld,
  { sorted, index }: Lists,
  { progress, past }: { progress: () => Progress; past: () => readonly Undo[] },
): World {
  const rowsOf = (table: keyof Tables) => stored.data[table] as Map<string, unknown>;
  return {
    id,
    get: (table, key) => stored.data[table].get(key),
    former(table, key) {
      const rows = rowsOf(table);
      const change = past().find((one) => one.rows === rows && one.id === key);
      return (change ? change.before : rows.get(key)) as Tables[typeof table] | undefined;
    },
    list: (table) => [...stored.data[table].values()],
    find(table, test) {
      for (const record of stored.data[table].values()) if (test(record)) return record;
      return undefined;
    },
    sorted: (table) => sorted.of(stored.data[table]),
    lookUp: (attribute, value) => index.find(stored.data.users, attribute, value),
    size: (table) => stored.data[table].size,
    first: (table) => stored.data[table].values().next().value,
    put(table, record) {
      const rows = rowsOf(table);
      const { undo, changes } = progress();
      const before = rows.get(record.id);
      undo.push({ rows, id: record.id, before });
      changes.push({ table, id: record.id, record });
      sorted.put(rows, record);
      index.change(rows, before, record);
      rows.set(record.id, record);
    },
    remove(table, key) {
      const rows = rowsOf(table);
      if (!rows.has(key)) return;
      const { undo, changes } = progress();
      const before = rows.get(key);
      undo.push({ rows, id: key, before, place: placeOf(rows, key) });
      changes.push({ table, id: key });
      sorted.remove(rows, key);
      index.change(rows, before, undefined);
      rows.delete(key);
    },
    emit(event) {
      const current = progress();
      current.events = [...(current.events ?? []), event];
    },
    log(record) {
      progress().call = record;
    },
  };
}

/** Runs functions on one world, each as a transaction. */
export interface Transactor {
  /** Runs a function on the world, all of its changes or, when it throws, none. */
  run<T>(fn: (world: World) => T): T;
  /** Changes the world as somebody else has changed it. */
  adopt(change: Change): void;
}

/**
 * Creates the transactor of a world.
 *
 * @param finish takes what a transaction comes to, unless it came to nothing; when it throws, the transaction
 *   is undone.
 */
export function createTransactor(
  worldID: string,
  stored: StoredWorld,
  finish: (progress: Progress) => void,
): Transactor {
  let current: Progress | undefined;
  const progress = () => {
    current ??= { undo: [], changes: [] };
    return current;
  };
  const lists = { sorted: createSortedRecords(), index: createUserIndex() };
  const view = viewOf(worldID, stored, lists, { progress, past: () => current?.undo ?? [] });
  const undone = (undo: readonly Undo[]) => {
    rollBack(undo);
    for (const { rows } of undo) for (const list of Object.values(lists)) list.forget(rows);
  };
  return {
    run(fn) {
      const outer = current;
      current = undefined;
      try {
        const result = fn(view);
        if (current) finish(current);
        return result;
      } catch (error) {
        undone((current as Progress | undefined)?.undo ?? []);
        throw error;
      } finally {
        current = outer;
      }
    },
    adopt({ table, id, record }) {
      if (record) view.put(table, record);
      else view.remove(table, id);
      current = undefined;
    },
  };
}
