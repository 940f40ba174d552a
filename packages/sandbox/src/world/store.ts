import type { Tables } from './records.ts';
import { createTransactor, type Transactor } from './transactor.ts';

/** The records of a world by table and identifier. */
export type WorldData = { readonly [Table in keyof Tables]: Map<string, Tables[Table]> };

/** A world inside a transaction. What is written is kept when the transaction ends without a throw. */
export interface World {
  readonly id: string;
  get<Table extends keyof Tables>(table: Table, id: string): Tables[Table] | undefined;
  /** A record as it was before the transaction. */
  former<Table extends keyof Tables>(table: Table, id: string): Tables[Table] | undefined;
  /** All records of a table, oldest first. */
  list<Table extends keyof Tables>(table: Table): Tables[Table][];
  /** The oldest record of a table that passes a test. */
  find<Table extends keyof Tables>(
    table: Table,
    test: (record: Tables[Table]) => boolean,
  ): Tables[Table] | undefined;
  /** Number of records in a table. */
  size(table: keyof Tables): number;
  /** The oldest record of a table. */
  first<Table extends keyof Tables>(table: Table): Tables[Table] | undefined;
  put<Table extends keyof Tables>(table: Table, record: Tables[Table]): void;
  remove(table: keyof Tables, id: string): void;
}

/** One record that a transaction has written or removed. */
export interface Change {
  readonly table: keyof Tables;
  readonly id: string;
  /** The new record; absent when it was removed. */
  readonly record?: Tables[keyof Tables] | undefined;
}

/** A saved copy of a world. */
export interface Snapshot {
  readonly id: string;
  readonly name?: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Where a store keeps what has to outlive the process. Every call returns once it is kept. */
export interface Persistence {
  /** Everything that was kept. */
  load(): { worlds: Map<string, StoredWorld>; keys: Map<string, string> };
  /** Keeps the changes of one transaction, all or none. */
  commit(worldID: string, changes: readonly Change[]): void;
  /** Keeps a whole world in place of what was there. */
  replace(worldID: string, data: WorldData): void;
  deleteWorld(worldID: string): void;
  saveSnapshot(worldID: string, snapshot: Snapshot, data: WorldData): void;
  deleteSnapshot(worldID: string, snapshotID: string): void;
  /** Keeps a key of the sandbox itself. */
  saveKey(name: string, value: string): void;
}

/** A world and its snapshots as they were kept. */
export interface StoredWorld {
  data: WorldData;
  readonly snapshots: Map<string, { snapshot: Snapshot; data: WorldData }>;
}

/** Where worlds live. State changes only inside `transact`. */
export interface Store {
  worldIDs(): string[];
  has(worldID: string): boolean;
  /** Runs a function on a world, all of its changes or, when it throws, none. */
  transact<T>(worldID: string, fn: (world: World) => T): T;
  /** Puts a world in place of whatever has the identifier. */
  replace(worldID: string, data: WorldData): void;
  delete(worldID: string): void;
  saveSnapshot(worldID: string, snapshot: Snapshot): void;
  snapshots(worldID: string): Snapshot[];
  deleteSnapshot(worldID: string, snapshotID: string): boolean;
  /** A copy of what a snapshot holds. */
  readSnapshot(worldID: string, snapshotID: string): WorldData | undefined;
  key(name: string): string | undefined;
  saveKey(name: string, value: string): void;
}

const tables = [
  'settings',
  'users',
  'directoryUsers',
  'directoryAccounts',
  'applications',
  'policies',
  'flows',
  'grants',
  'messages',
  'faults',
] as const satisfies (keyof Tables)[];

/** A world without a record. */
export const emptyWorld = (): WorldData =>
  Object.fromEntries(tables.map((table) => [table, new Map()])) as unknown as WorldData;

/** A copy; the records are shared, for they never change. */
const copyWorld = (data: WorldData): WorldData =>
  Object.fromEntries(
    tables.map((table) => [table, new Map<string, unknown>(data[table])]),
  ) as unknown as WorldData;

type Snapshots = Pick<Store, 'saveSnapshot' | 'snapshots' | 'deleteSnapshot' | 'readSnapshot'>;

/** The part of a store that has to do with snapshots. */
function snapshotsOf(
  worldOf: (worldID: string) => StoredWorld,
  persistence: Persistence | undefined,
): Snapshots {
  return {
    saveSnapshot(worldID, snapshot) {
      const world = worldOf(worldID);
      persistence?.saveSnapshot(worldID, snapshot, world.data);
      world.snapshots.set(snapshot.id, { snapshot, data: copyWorld(world.data) });
    },
    snapshots: (worldID) =>
      [...worldOf(worldID).snapshots.values()].map(({ snapshot }) => snapshot),
    deleteSnapshot(worldID, snapshotID) {
      persistence?.deleteSnapshot(worldID, snapshotID);
      return worldOf(worldID).snapshots.delete(snapshotID);
    },
    readSnapshot(worldID, snapshotID) {
      const kept = worldOf(worldID).snapshots.get(snapshotID);
      return kept && copyWorld(kept.data);
    },
  };
}

/**
 * Keeps worlds in memory and, with a persistence, what they change there as well.
 *
 * @param persistence keeps every transaction before `transact` returns; nothing is kept unless given.
 */
export function createStore(persistence?: Persistence): Store {
  const { worlds, keys } = persistence?.load() ?? {
    worlds: new Map<string, StoredWorld>(),
    keys: new Map<string, string>(),
  };
  const transactors = new Map<string, Transactor>();
  const worldOf = (worldID: string): StoredWorld => {
    const world = worlds.get(worldID);
    if (!world) throw new Error(`There is no world ${worldID}.`);
    return world;
  };
  return {
    worldIDs: () => [...worlds.keys()],
    has: (worldID) => worlds.has(worldID),
    transact(worldID, fn) {
      const transactor =
        transactors.get(worldID) ?? createTransactor(worldID, worldOf(worldID), persistence);
      transactors.set(worldID, transactor);
      return transactor(fn);
    },
    replace(worldID, data) {
      persistence?.replace(worldID, data);
      const known = worlds.get(worldID);
      if (known) known.data = data;
      else worlds.set(worldID, { data, snapshots: new Map() });
    },
    delete(worldID) {
      persistence?.deleteWorld(worldID);
      worlds.delete(worldID);
      transactors.delete(worldID);
    },
    ...snapshotsOf(worldOf, persistence),
    key: (name) => keys.get(name),
    saveKey(name, value) {
      persistence?.saveKey(name, value);
      keys.set(name, value);
    },
  };
}
