import { createFeeds } from './feeds.ts';
import { MissingWorld } from './missing-world.ts';
import { createSharedQueues } from './shared-queues.ts';
import type { SharedWorlds } from './shared-worlds.ts';
import type { Store } from './store.ts';

type Snapshots = Pick<Store, 'saveSnapshot' | 'snapshots' | 'deleteSnapshot' | 'readSnapshot'>;

const snapshotsIn = (worlds: SharedWorlds): Snapshots => ({
  async saveSnapshot(worldID, snapshot) {
    if (!(await worlds.saveSnapshot(worldID, snapshot))) throw new MissingWorld(worldID);
  },
  snapshots: worlds.snapshots,
  deleteSnapshot: worlds.deleteSnapshot,
  readSnapshot: worlds.readSnapshot,
});

/**
 * Keeps worlds in a place that several sandboxes share. Of the worlds that were called last, this process has
 * copies, which are brought up to date when a transaction begins.
 */
export function createSharedStore(worlds: SharedWorlds): Store {
  const queues = createSharedQueues(worlds);
  const feeds = createFeeds(worlds);
  worlds.watch({
    changed: feeds.changed,
    deleted(worldID) {
      queues.forget(worldID);
      feeds.deleted(worldID);
    },
    reconnected() {
      queues.forgetAll();
      feeds.reconnected();
    },
  });
  return {
    worldIDs: worlds.worldIDs,
    has: (worldID) => (queues.known(worldID) ? true : known(worldID)),
    holds: (worldID, table, id) => queues.known(worldID)?.copy.data[table].has(id) ?? false,
    worldWith: worlds.worldWith,
    transact: (worldID, fn) => queues.of(worldID).transact(fn),
    create: worlds.create,
    replace: worlds.replace,
    async delete(worldID) {
      await worlds.delete(worldID);
      // The notice of it comes later.
      queues.forget(worldID);
    },
    ...snapshotsIn(worlds),
    journal: (worldID) => ({
      entries: () => worlds.entries(worldID),
      call: (id) => worlds.call(worldID, id),
      clear: () => worlds.clearEntries(worldID),
      // Somebody may listen in another process.
      isHeard: () => true,
      // What has happened is kept by now, so that a listener who does not hear of it changes nothing.
      emit: (event) => worlds.emit(worldID, event).catch(() => undefined),
      listen: (listener, ended) => feeds.listen(worldID, listener, ended),
    }),
    key: worlds.key,
    saveKey: worlds.saveKey,
  };

  async function known(worldID: string): Promise<boolean> {
    if (!(await worlds.has(worldID))) return false;
    queues.of(worldID);
    return true;
  }
}
