import type { JournalEntry, LoggedCall, WorldEvent } from './call-record.ts';
import type { Snapshot } from './persistence.ts';
import type { Tables } from './records.ts';
import type { WorldData } from './world.ts';

/** A state of a world. */
export interface WorldVersion {
  /** Tells a world from others that had its identifier before. */
  readonly incarnation: string;
  /** Grows with each transaction that changes records. */
  readonly number: number;
}

/** What a transaction has made of one record. */
export interface SharedChange {
  readonly table: keyof Tables;
  readonly id: string;
  /** The new record; absent when it was removed. */
  readonly record?: Tables[keyof Tables] | undefined;
  /** Whether the record is the youngest of its table now; else it stands where it stood. */
  readonly added: boolean;
}

/** The records of a world, or those that have changed since a version; those that were added in their order. */
export type News =
  | { readonly kind: 'whole'; readonly data: WorldData }
  | { readonly kind: 'changes'; readonly changes: readonly SharedChange[] };

/** A world that nobody else can change until its transaction ends. */
export interface OpenWorld {
  readonly version: WorldVersion;
  readonly news: News;
  /** Identifier of the newest journal entry; 0 when there never was one. */
  readonly lastEntry: number;
  /** Keeps what the transaction came to, all or none, ends it, and tells every {@link Watcher}. */
  commit(changes: readonly SharedChange[], events: readonly WorldEvent[]): Promise<WorldVersion>;
  /** Ends the transaction with nothing kept. */
  cancel(): Promise<void>;
}

/** An event with its number among those of its world. */
export interface PlacedEvent {
  readonly position: number;
  readonly event: WorldEvent;
}

/** Is told of what happens in the worlds, by whomever. */
export interface Watcher {
  /** A world has new events. */
  changed(worldID: string): void;
  /** A world was deleted. */
  deleted(worldID: string): void;
  /** Anything may have happened, for nothing was heard for a while. */
  reconnected(): void;
}

/**
 * A place for worlds that several sandboxes use at once, such as a database. Every function rejects with
 * `StoreUnavailable` when the place cannot be reached, and waits for no more than seconds.
 */
export interface SharedWorlds {
  worldIDs(): Promise<string[]>;
  has(worldID: string): Promise<boolean>;
  /** The oldest world that has a record. */
  worldWith(table: keyof Tables, id: string): Promise<string | undefined>;
  /**
   * Begins a transaction once no other one runs on the world.
   *
   * @param known the version whose records the caller has.
   * @returns nothing when there is no such world.
   */
  open(worldID: string, known: WorldVersion | undefined): Promise<OpenWorld | undefined>;
  create(worldID: string, data: WorldData): Promise<boolean>;
  replace(worldID: string, data: WorldData): Promise<void>;
  delete(worldID: string): Promise<void>;
  /** Keeps the world as it is now; `false` when there is none. */
  saveSnapshot(worldID: string, snapshot: Snapshot): Promise<boolean>;
  snapshots(worldID: string): Promise<Snapshot[]>;
  deleteSnapshot(worldID: string, snapshotID: string): Promise<boolean>;
  readSnapshot(worldID: string, snapshotID: string): Promise<WorldData | undefined>;
  /** The newest journal entries, oldest first, without the messages of the calls. */
  entries(worldID: string): Promise<readonly JournalEntry[]>;
  /** One of the newest journal entries by its number, with its messages; nothing when it is not kept. */
  call(worldID: string, id: number): Promise<LoggedCall | undefined>;
  clearEntries(worldID: string): Promise<void>;
  /** Adds an event outside of a transaction. */
  emit(worldID: string, event: WorldEvent): Promise<void>;
  /** The position of the newest event; nothing when there is no such world. */
  position(worldID: string): Promise<number | undefined>;
  /** The events after a position, oldest first; nothing when the world of the position is gone. */
  eventsSince(worldID: string, position: number): Promise<readonly PlacedEvent[] | undefined>;
  /** Calls the watcher from now on. */
  watch(watcher: Watcher): void;
  key(name: string): Promise<string | undefined>;
  /** Keeps a key, unless there is one with this name. */
  saveKey(name: string, value: string): Promise<void>;
}
