import type { LoggedCall, WorldEvent } from '../../src/world/call-record.ts';
import type { OpenWorld, SharedWorlds, Watcher } from '../../src/world/shared-worlds.ts';
import { apply, dataOf, type Kept, newsOf, rowsOf } from './shared-rows.ts';

/** What a test may do to the place beside using it. */
export interface SharedMemory {
  /** A view of the worlds for one more sandbox. */
  connect(): SharedWorlds;
  /** What happens at each commit, before it is kept; a throw makes it fail. */
  beforeCommit: () => void;
  /** How many transactions were kept. */
  commits: number;
}

/** Shared worlds in memory, as texts, so that no two sandboxes have an object in common. Longer than a function should be, as it stands for a database. */
export function createSharedMemory(): SharedMemory {
  const worlds = new Map<string, Kept>();
  const keys = new Map<string, string>();
  const watchers: Watcher[] = [];
  let incarnations = 0;
  const changed = (worldID: string) => {
    for (const watcher of watchers) watcher.changed(worldID);
  };
  const append = (worldID: string, world: Kept, events: readonly WorldEvent[]) => {
    for (const event of events) {
      world.position += 1;
      world.events.push({ position: world.position, text: JSON.stringify(event) });
      if (event.type === 'journal') world.entries += 1;
    }
    if (events.length > 0) changed(worldID);
  };
  const calls = (worldID: string) => {
    const events = worlds.get(worldID)?.events.map(({ text }) => JSON.parse(text)) ?? [];
    return events.flatMap(({ type, data }) => (type === 'journal' ? (data as LoggedCall) : []));
  };
  const take = async (worldID: string) => {
    // Whoever waits asks again, as the one before may have deleted the world.
    for (let world = worlds.get(worldID); world; world = worlds.get(worldID)) {
      const { lock } = world;
      await lock;
      if (worlds.get(worldID) !== world || world.lock !== lock) continue;
      let free = (): void => undefined;
      world.lock = new Promise((resolve) => {
        free = resolve;
      });
      return { world, free };
    }
    return undefined;
  };
  const memory: SharedMemory = {
    commits: 0,
    beforeCommit: () => undefined,
    connect: () => ({
      worldIDs: async () => [...worlds.keys()],
      has: async (worldID) => worlds.has(worldID),
      async worldWith(table, id) {
        const owns = ({ rows }: Kept) => rows.get(`${table} ${id}`)?.text !== undefined;
        return [...worlds].find(([, world]) => owns(world))?.[0];
      },
      async open(worldID, known): Promise<OpenWorld | undefined> {
        const taken = await take(worldID);
        if (!taken) return undefined;
        const { world, free } = taken;
        const version = () => ({ incarnation: world.incarnation, number: world.version });
        return {
          version: version(),
          news: newsOf(world, known),
          lastEntry: world.entries,
          async commit(changes, events) {
            try {
              memory.beforeCommit();
              memory.commits += 1;
              apply(world, changes);
              append(worldID, world, events);
              return version();
            } finally {
              free();
            }
          },
          cancel: async () => free(),
        };
      },
      async create(worldID, data) {
        if (worlds.has(worldID)) return false;
        incarnations += 1;
        worlds.set(worldID, {
          incarnation: String(incarnations),
          version: 1,
          horizon: 1,
          entries: 0,
          rows: rowsOf(data, 1),
          events: [],
          position: 0,
          snapshots: new Map(),
          lock: Promise.resolve(),
        });
        return true;
      },
      async replace(worldID, data) {
        const taken = await take(worldID);
        if (!taken) return;
        const { world, free } = taken;
        world.version += 1;
        world.horizon = world.version;
        world.rows = rowsOf(data, world.version);
        free();
      },
      async delete(worldID) {
        const taken = await take(worldID);
        worlds.delete(worldID);
        taken?.free();
        for (const watcher of watchers) watcher.deleted(worldID);
      },
      async saveSnapshot(worldID, snapshot) {
        const taken = await take(worldID);
        taken?.world.snapshots.set(snapshot.id, { snapshot, rows: new Map(taken.world.rows) });
        taken?.free();
        return taken !== undefined;
      },
      snapshots: async (worldID) =>
        [...(worlds.get(worldID)?.snapshots.values() ?? [])].map(({ snapshot }) => snapshot),
      deleteSnapshot: async (worldID, id) => worlds.get(worldID)?.snapshots.delete(id) ?? false,
      async readSnapshot(worldID, id) {
        const kept = worlds.get(worldID)?.snapshots.get(id);
        return kept && dataOf(kept.rows.values());
      },
      entries: async (worldID) => calls(worldID).map(({ wire, ...entry }) => entry),
      call: async (worldID, id) => calls(worldID).find((entry) => entry.id === id),
      async clearEntries(worldID) {
        const world = worlds.get(worldID);
        if (world) world.events = [];
      },
      async emit(worldID, event) {
        const world = worlds.get(worldID);
        if (world) append(worldID, world, [event]);
      },
      position: async (worldID) => worlds.get(worldID)?.position,
      eventsSince: async (worldID, since) =>
        worlds
          .get(worldID)
          ?.events.filter(({ position }) => position > since)
          .map(({ position, text }) => ({ position, event: JSON.parse(text) })),
      watch: (watcher) => void watchers.push(watcher),
      key: async (name) => keys.get(name),
      async saveKey(name, value) {
        if (!keys.has(name)) keys.set(name, value);
      },
    }),
  };
  return memory;
}
