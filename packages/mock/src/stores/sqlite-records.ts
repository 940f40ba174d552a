import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Snapshot, WorldData } from '@ping-password/sandbox';
import type { OpenPersistence } from './open-persistence.ts';
import { applicationID, schemaVersion } from './sqlite-file.ts';
import { present } from './sqlite-load.ts';

const schema = `
  CREATE TABLE records (
    world TEXT NOT NULL, snapshot TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    record TEXT NOT NULL, PRIMARY KEY (world, snapshot, name, id)
  ) STRICT;
  CREATE TABLE snapshots (
    world TEXT NOT NULL, id TEXT NOT NULL, name TEXT, created_at INTEGER NOT NULL,
    PRIMARY KEY (world, id)
  ) STRICT;
  CREATE TABLE keys (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  PRAGMA application_id = ${applicationID};
  PRAGMA user_version = ${schemaVersion};
`;

/** Runs a function in one transaction of the database. */
function atomically(database: DatabaseSync, run: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    run();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Makes the tables of a new database. */
export const createTables = (database: DatabaseSync): void =>
  atomically(database, () => database.exec(schema));

type PutAll = (world: string, snapshot: string, data: WorldData) => void;

/** The part of a persistence that has to do with snapshots. */
function snapshotsIn(
  database: DatabaseSync,
  clear: StatementSync,
  putAll: PutAll,
): Pick<OpenPersistence, 'saveSnapshot' | 'deleteSnapshot'> {
  return {
    saveSnapshot: (world, { id, name, createdAt }: Snapshot, data) =>
      atomically(database, () => {
        database
          .prepare('INSERT INTO snapshots (world, id, name, created_at) VALUES (?, ?, ?, ?)')
          .run(world, id, name ?? null, createdAt);
        putAll(world, id, data);
      }),
    deleteSnapshot: (world, id) =>
      atomically(database, () => {
        database.prepare('DELETE FROM snapshots WHERE world = ? AND id = ?').run(world, id);
        clear.run(world, id);
      }),
  };
}

/** What keeps the changes of worlds in a database. */
export function persistenceOf(database: DatabaseSync): Omit<OpenPersistence, 'load'> {
  const put = database.prepare(
    'INSERT INTO records (world, snapshot, name, id, record) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET record = excluded.record',
  );
  const remove = database.prepare(
    'DELETE FROM records WHERE world = ? AND snapshot = ? AND name = ? AND id = ?',
  );
  const clear = database.prepare('DELETE FROM records WHERE world = ? AND snapshot = ?');
  const putKey = database.prepare('INSERT OR REPLACE INTO keys (name, value) VALUES (?, ?)');
  const putAll: PutAll = (world, snapshot, data) => {
    for (const [name, rows] of Object.entries(data)) {
      for (const [id, record] of rows) put.run(world, snapshot, name, id, JSON.stringify(record));
    }
  };
  return {
    commit: (world, changes) =>
      atomically(database, () => {
        for (const { table, id, record } of changes) {
          if (record === undefined) remove.run(world, present, table, id);
          else put.run(world, present, table, id, JSON.stringify(record));
        }
      }),
    replace: (world, data) =>
      atomically(database, () => {
        clear.run(world, present);
        putAll(world, present, data);
      }),
    deleteWorld: (world) =>
      atomically(database, () => {
        database.prepare('DELETE FROM records WHERE world = ?').run(world);
        database.prepare('DELETE FROM snapshots WHERE world = ?').run(world);
      }),
    ...snapshotsIn(database, clear, putAll),
    saveKey: (name, value) => void putKey.run(name, value),
    close: () => database.close(),
  };
}
