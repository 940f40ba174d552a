import type { Store } from '../world/store.ts';
import type { Identification } from './identify.ts';

/** The most clients whose world is kept. */
const mostKnown = 1000;

/** Finds the world of a Directory client, and keeps what it found. */
export function directoryIndex(store: Store): Identification['worldOfDirectoryClient'] {
  const known = new Map<string, string>();
  const owns = async (worldID: string, clientID: string) =>
    (await store.has(worldID)) &&
    (await store.transact(
      worldID,
      (world) => world.get('directoryAccounts', clientID) !== undefined,
    ));
  const search = async (clientID: string) => {
    for (const worldID of await store.worldIDs()) if (await owns(worldID, clientID)) return worldID;
    return undefined;
  };
  return async (clientID) => {
    const kept = known.get(clientID);
    if (kept !== undefined && (await owns(kept, clientID))) return kept;
    known.delete(clientID);
    const found = await search(clientID);
    if (known.size >= mostKnown) known.clear();
    if (found !== undefined) known.set(clientID, found);
    return found;
  };
}
