import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Snapshot, WorldData } from '@ping-password/sandbox';
import type { Log } from '../server/log.ts';
import { logged } from './logged-persistence.ts';
import type { OpenPersistence } from './open-persistence.ts';
import { isDamage, reasonOf } from './sqlite-failure.ts';
import { applicationID, objection, pathObjection, pragma, schemaVersion } from './sqlite-file.ts';
import { loadAll, present } from './sqlite-load.ts';

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

const hint = 'Give another file to --store, or move this one away; it was left as it is.';

async function loadSqlite(): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch {
    throw new Error(`--store sqlite: needs Node 22.13 or newer; this is ${process.version}.`);
  }
}

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

function persistenceOf(database: DatabaseSync): Omit<OpenPersistence, 'load'> {
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

/**
 * Keeps worlds in a SQLite file. Every transaction is on its way to the disk before its answer goes
 * out, so that the end of the process loses nothing.
 *
 * @param log takes a line when a change cannot be written.
 * @throws Error when the file is not ours or damaged, or cannot be written; it is left as it is.
 */
export async function openDatabase(file: string, log: Log): Promise<OpenPersistence> {
  const sqlite = await loadSqlite();
  const wrong = opening(file, () => {
    if (!existsSync(file)) return undefined;
    const objected = pathObjection(file);
    if (objected) return objected;
    // SQLite keeps further files beside it.
    for (const path of [dirname(file), file]) accessSync(path, constants.W_OK);
    return objection(sqlite, file);
  });
  if (wrong) throw new Error(`${wrong} ${hint}`);
  const database = open(sqlite, file);
  try {
    // Two processes on one file would not see each other's changes.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    if (pragma(database, 'application_id') !== applicationID)
      atomically(database, () => database.exec(schema));
    const kept = loadAll(database);
    return logged({ ...persistenceOf(database), load: () => kept }, log);
  } catch (error) {
    // The lock must not outlive the attempt.
    database.close();
    throw new Error(
      isDamage(error) || error instanceof SyntaxError
        ? `${file} is damaged. ${hint}`
        : `${file} cannot be used as a store: ${reasonOf(error)}.`,
    );
  }
}

/** Opens a file, or says why it cannot be opened. */
function opening<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new Error(`${file} cannot be opened: ${reasonOf(error)}.`);
  }
}

function open(sqlite: typeof import('node:sqlite'), file: string): DatabaseSync {
  return opening(file, () => {
    // Mails with codes, and the signing key, are nobody else's business.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    if (statSync(file).size === 0) chmodSync(file, 0o600);
    return new sqlite.DatabaseSync(file);
  });
}
