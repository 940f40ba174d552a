import type { Log } from '../server/request-log.ts';
import type { OpenPersistence } from './open-persistence.ts';
import { openDatabase } from './sqlite-persistence.ts';

const sqlite = 'sqlite:';

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

/**
 * Opens what `--store` names: nothing for `memory`, a file for `sqlite:FILE`.
 *
 * @param log takes a line when a change cannot be written.
 * @throws Error that says what is wrong with the name or the file.
 */
export async function openPersistence(
  store: string,
  log: Log,
): Promise<OpenPersistence | undefined> {
  if (store === 'memory') return undefined;
  if (store.startsWith(sqlite)) return openDatabase(fileOf(store), log);
  throw new Error(
    '--store must be memory, or sqlite: and the path of a file, as in sqlite:mock.db.',
  );
}
