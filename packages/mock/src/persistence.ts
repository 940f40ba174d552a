import type { Persistence } from '@ping-password/sandbox';
import { openDatabase } from './sqlite-persistence.ts';

/** A persistence that holds a file open. */
export type OpenPersistence = Persistence & { close(): void };

const sqlite = 'sqlite:';

/**
 * Opens what `--store` names: nothing for `memory`, a file for `sqlite:FILE`.
 *
 * @throws Error that says what is wrong with the name or the file.
 */
export async function openPersistence(store: string): Promise<OpenPersistence | undefined> {
  if (store === 'memory') return undefined;
  if (store.startsWith(sqlite) && store.length > sqlite.length)
    return openDatabase(store.slice(sqlite.length));
  throw new Error('--store must be memory or sqlite: and the path of a file.');
}
