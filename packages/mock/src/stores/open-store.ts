import { createStore } from '@ping-password/sandbox';
import type { Log } from '../server/log.ts';
import type { ClosableStore } from './closable-store.ts';
import { openDatabase } from './sqlite-persistence.ts';

const sqlite = 'sqlite:';
const postgres = /^postgres(?:ql)?:/;

/** The path of a file that `--store` names. */
function fileOf(store: string): string {
  const file = store.slice(sqlite.length);
  if (file.trim() === '')
    throw new Error('--store sqlite: needs the path of a file, as in sqlite:mock.db.');
  if (file.startsWith(':') || /^file:/i.test(file))
    throw new Error(
      `--store sqlite: takes the path of a file, not ${file}. To keep nothing, set --store memory.`,
    );
  return file;
}

async function openSqlite(file: string, log: Log): Promise<ClosableStore> {
  const persistence = await openDatabase(file, log);
  return { store: createStore(persistence), close: async () => persistence.close() };
}

/** Take a line when a change cannot be written, and when a database is away or back. */
export interface StoreLogs {
  readonly log: Log;
  readonly warn: Log;
}

/**
 * Opens what `--store` names: `memory`, a file for `sqlite:FILE`, a database for `postgres://…`.
 *
 * @throws Error that says what is wrong with the name, the file or the database.
 */
export async function openStore(name: string, { log, warn }: StoreLogs): Promise<ClosableStore> {
  if (name === 'memory') return { store: createStore(), close: async () => undefined };
  if (name.startsWith(sqlite)) return openSqlite(fileOf(name), log);
  if (postgres.test(name)) {
    // Its modules are for those who use it.
    const { openPostgres } = await import('./postgres/open.ts');
    return openPostgres(name, warn);
  }
  throw new Error(
    '--store must be memory, sqlite: and the path of a file, as in sqlite:mock.db, or the address of a PostgreSQL database, as in postgres://user@host/database.',
  );
}
