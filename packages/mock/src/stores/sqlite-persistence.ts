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
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../server/log.ts';
import { logged } from './logged-persistence.ts';
import type { OpenPersistence } from './open-persistence.ts';
import { isDamage, reasonOf } from './sqlite-failure.ts';
import { applicationID, objection, pathObjection, pragma } from './sqlite-file.ts';
import { loadAll } from './sqlite-load.ts';
import { createTables, persistenceOf } from './sqlite-records.ts';

const hint = 'Give another file to --store, or move this one away; it was left as it is.';

async function loadSqlite(): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch {
    throw new Error(`--store sqlite: needs Node 22.13 or newer; this is ${process.version}.`);
  }
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
    if (pragma(database, 'application_id') !== applicationID) createTables(database);
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
