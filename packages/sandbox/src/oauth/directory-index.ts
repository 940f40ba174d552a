import type { Store } from '../world/store.ts';
import type { Identification } from './identify.ts';

/** The most clients whose world is kept. */
const mostKnown = 1000;

const table = 'directoryAccounts';

/** Finds the world of a Directory client, and keeps what it found. */
export function directoryIndex(store: Store): Identification['worldOfDirectoryClient'] {
  const known = new Map<string, string>();
  return async (clientID) => {
    const kept = known.get(clientID);
    if (kept !== undefined && store.holds(kept, table, clientID)) return kept;
    known.delete(clientID);
    const found = await store.worldWith(table, clientID);
    if (known.size >= mostKnown) known.clear();
    if (found !== undefined) known.set(clientID, found);
    return found;
  };
}
