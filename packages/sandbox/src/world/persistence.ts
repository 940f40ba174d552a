import type { Tables } from './records.ts';
import type { WorldData } from './world.ts';

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
