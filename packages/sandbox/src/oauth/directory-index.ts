import type { Store } from '../world/store.ts';
import type { Gate } from './actor.ts';

/** The most clients that are remembered. */
const mostKnown = 1000;

/** Finds the world of a Directory client, and remembers it. */
export function directoryIndex(store: Store): Gate['worldOfDirectoryClient'] {
  const known = new Map<string, string>();
  const owns = (worldID: string, clientID: string) =>
    store.has(worldID) &&
    store.transact(worldID, (world) => world.get('directoryAccounts', clientID) !== undefined);
  return (clientID) => {
    const remembered = known.get(clientID);
    if (remembered !== undefined && owns(remembered, clientID)) return remembered;
    known.delete(clientID);
    const found = store.worldIDs().find((worldID) => owns(worldID, clientID));
    if (known.size >= mostKnown) known.clear();
    if (found !== undefined) known.set(clientID, found);
    return found;
  };
}
