import type { Awaitable } from './awaitable.ts';
import type { WorldEvent } from './call-record.ts';
import { changesEvent } from './changes-event.ts';
import { createJournals, type Journal, type LocalJournal } from './journal.ts';
import { MissingWorld } from './missing-world.ts';
import type { Persistence, Snapshot, StoredWorld } from './persistence.ts';
import type { Tables } from './records.ts';
import { createTransactor, type Progress, type Transactor } from './transactor.ts';
import { upgradeWorld } from './upgrade-world.ts';
import { copyWorld, type World, type WorldData } from './world.ts';

/**
 * Where worlds live. State changes only inside `transact`. A store that is shared by several processes
 * may answer later.
 */
export interface Store {
  worldIDs(): Awaitable<string[]>;
  has(worldID: string): Awaitable<boolean>;
  /**
   * Whether a world has a record, as far as this process knows; a store that is shared may have learned of
   * the record's end elsewhere only when the next transaction on the world begins.
   */
  holds(worldID: string, table: keyof Tables, id: string): boolean;
  /** The oldest world that has a record. */
  worldWith(table: keyof Tables, id: string): Awaitable<string | undefined>;
  /**
   * Runs a function on a world, all of its changes or, when it throws, none.
   *
   * @throws MissingWorld when there is no such world.
   */
  transact<T>(worldID: string, fn: (world: World) => T): Awaitable<T>;
  /** Makes a world; `false` when there is one with this identifier. */
  create(worldID: string, data: WorldData): Awaitable<boolean>;
  /** Puts a world in place of whatever has the identifier. */
  replace(worldID: string, data: WorldData): Awaitable<void>;
  delete(worldID: string): Awaitable<void>;
  saveSnapshot(worldID: string, snapshot: Snapshot): Awaitable<void>;
  snapshots(worldID: string): Awaitable<Snapshot[]>;
  deleteSnapshot(worldID: string, snapshotID: string): Awaitable<boolean>;
  /** A copy of what a snapshot holds. */
  readSnapshot(worldID: string, snapshotID: string): Awaitable<WorldData | undefined>;
  /** The calls of a world, and who listens to it. */
  journal(worldID: string): Journal;
  key(name: string): Awaitable<string | undefined>;
  /** Keeps a key of the sandbox; in a store that is shared, the first one that was saved under a name stays. */
  saveKey(name: string, value: string): Awaitable<void>;
}

/** A store of this process, which answers at once. */
export interface LocalStore extends Store {
  worldIDs(): string[];
  has(worldID: string): boolean;
  worldWith(table: keyof Tables, id: string): string | undefined;
  transact<T>(worldID: string, fn: (world: World) => T): T;
  create(worldID: string, data: WorldData): boolean;
  replace(worldID: string, data: WorldData): void;
  delete(worldID: string): void;
  saveSnapshot(worldID: string, snapshot: Snapshot): void;
  snapshots(worldID: string): Snapshot[];
  deleteSnapshot(worldID: string, snapshotID: string): boolean;
  readSnapshot(worldID: string, snapshotID: string): WorldData | undefined;
  journal(worldID: string): LocalJournal;
  key(name: string): string | undefined;
  saveKey(name: string, value: string): void;
}

type Snapshots = Pick<LocalStore, 'saveSnapshot' | 'snapshots' | 'deleteSnapshot' | 'readSnapshot'>;

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

const noEvents: readonly WorldEvent[] = [];

/** Keeps what a transaction has changed, and then tells of it. */
function finishing(worldID: string, journal: LocalJournal, persistence: Persistence | undefined) {
  return ({ changes, events = noEvents, call }: Progress): void => {
    if (changes.length > 0) persistence?.commit(worldID, changes);
    if (journal.isHeard())
      for (const event of [...changesEvent(changes), ...events]) journal.emit(event);
    if (call) journal.add(call);
  };
}

/**
 * Keeps worlds in memory and, with a persistence, what they change there as well.
 *
 * @param persistence keeps every transaction before `transact` returns; nothing is kept unless given.
 */
export function createStore(persistence?: Persistence): LocalStore {
  const { worlds, keys } = persistence?.load() ?? {
    worlds: new Map<string, StoredWorld>(),
    keys: new Map<string, string>(),
  };
  for (const { data, snapshots } of worlds.values()) {
    upgradeWorld(data);
    for (const snapshot of snapshots.values()) upgradeWorld(snapshot.data);
  }
  const transactors = new Map<string, Transactor>();
  const journals = createJournals();
  const worldOf = (worldID: string): StoredWorld => {
    const world = worlds.get(worldID);
    if (!world) throw new MissingWorld(worldID);
    return world;
  };
  const transactorOf = (worldID: string): Transactor => {
    const finish = finishing(worldID, journals.of(worldID), persistence);
    const transactor = createTransactor(worldID, worldOf(worldID), finish);
    transactors.set(worldID, transactor);
    return transactor;
  };
  return {
    worldIDs: () => [...worlds.keys()],
    has: (worldID) => worlds.has(worldID),
    holds: (worldID, table, id) => worlds.get(worldID)?.data[table].has(id) ?? false,
    worldWith(table, id) {
      for (const [worldID, { data }] of worlds) if (data[table].has(id)) return worldID;
      return undefined;
    },
    transact(worldID, fn) {
      const transactor = transactors.get(worldID) ?? transactorOf(worldID);
      return transactor.run(fn);
    },
    create(worldID, data) {
      if (worlds.has(worldID)) return false;
      persistence?.replace(worldID, data);
      worlds.set(worldID, { data, snapshots: new Map() });
      return true;
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
      journals.forget(worldID);
    },
    ...snapshotsOf(worldOf, persistence),
    journal: journals.of,
    key: (name) => keys.get(name),
    saveKey(name, value) {
      persistence?.saveKey(name, value);
      keys.set(name, value);
    },
  };
}
