import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { isDamage, reasonOf } from './sqlite-failure.ts';

/** Marks a file as ours: the application ID of SQLite's header, `PPsb` in ASCII. */
export const applicationID = 0x50507362;
/** Version of the tables below. */
export const schemaVersion = 1;

/** A file that is no SQLite database is not opened at all. */
function isDatabase(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(16);
    const length = readSync(handle, head, 0, 16, 0);
    return length === 0 || head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(handle);
  }
}

/** The value of a pragma. */
export const pragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** What is wrong with a path that leads to something other than a file. */
export function pathObjection(path: string): string | undefined {
  const status = statSync(path);
  if (status.isDirectory()) return `${path} is a folder; name a file in it.`;
  // A pipe would keep everybody waiting for its other end.
  return status.isFile() ? undefined : `${path} is no regular file.`;
}

/** What is wrong with an existing file, found without a write. */
export function objection(sqlite: typeof import('node:sqlite'), file: string): string | undefined {
  if (!isDatabase(file)) return `${file} is no SQLite database.`;
  const database = new sqlite.DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'];
    if (tables === 0 && pragma(database, 'application_id') === 0) return undefined;
    if (pragma(database, 'application_id') !== applicationID)
      return `${file} is a database of another program.`;
    if (pragma(database, 'user_version') !== schemaVersion)
      return `${file} was written by another version of the sandbox.`;
    const check = pragma(database, 'quick_check');
    return check === 'ok' ? undefined : `${file} is damaged.`;
  } catch (error) {
    if (isDamage(error)) return `${file} is damaged.`;
    return `${file} cannot be read: ${reasonOf(error)}.`;
  } finally {
    database.close();
  }
}
