import type { Store } from '@ping-password/sandbox';
import type { ClosableStore } from '../stores/closable-store.ts';

/** How often worlds are looked at, in milliseconds, where their time is not even shorter. */
const mostPause = 60_000;

/** A store of this process that knows when each of its worlds was called last. */
function watched(store: Store, now: () => number) {
  const beginning = now();
  const calls = new Map<string, number>();
  const note = (worldID: string) => void calls.set(worldID, now());
  const following: Store = {
    ...store,
    // Reading a world without changing it, as a list of worlds does, does not count as a call.
    transact: (worldID, fn) =>
      store.transact(worldID, (world) =>
        fn({
          ...world,
          put(table, record) {
            note(worldID);
            world.put(table, record);
          },
          remove(table, id) {
            note(worldID);
            world.remove(table, id);
          },
          log(record) {
            note(worldID);
            world.log(record);
          },
        }),
      ),
    create(worldID, data) {
      note(worldID);
      return store.create(worldID, data);
    },
    replace(worldID, data) {
      note(worldID);
      return store.replace(worldID, data);
    },
    delete(worldID) {
      calls.delete(worldID);
      return store.delete(worldID);
    },
  };
  const removeIdle = async (milliseconds: number, kept: string) => {
    const latest = now() - milliseconds;
    for (const worldID of await store.worldIDs())
      if (worldID !== kept && (calls.get(worldID) ?? beginning) <= latest) {
        calls.delete(worldID);
        await store.delete(worldID);
      }
  };
  return { store: following, removeIdle };
}

/**
 * A store whose worlds are removed when nobody has called them for a time.
 *
 * @param milliseconds the time.
 * @param kept the world that stays.
 * @param now the system's clock.
 */
export function removingIdleWorlds(
  open: ClosableStore,
  { milliseconds, kept, now }: { milliseconds: number; kept: string; now(): number },
): ClosableStore & { removeIdle(): Promise<void> } {
  const { store, removeIdle } = open.removeIdle
    ? { store: open.store, removeIdle: open.removeIdle }
    : watched(open.store, now);
  const look = () => removeIdle(milliseconds, kept);
  const pause = Math.min(mostPause, Math.max(1000, milliseconds / 10));
  // What cannot be removed now is removed the next time.
  const lookAgain = () => void look().catch(() => undefined);
  lookAgain();
  const timer = setInterval(lookAgain, pause);
  timer.unref();
  return {
    ...open,
    store,
    removeIdle: look,
    close() {
      clearInterval(timer);
      return open.close();
    },
  };
}
