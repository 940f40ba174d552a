import { createSharedQueue, type SharedQueue } from './shared-queue.ts';
import type { SharedWorlds } from './shared-worlds.ts';

/**
 * The most records in the copies of a process; 50,000 users take about 100 MB. The copies that were not used for
 * the longest time are dropped first.
 */
const mostRecords = 50_000;

/** What a copy counts as at least, so that small worlds are not kept without end. */
const leastCount = 50;

/** The worlds that this process has copies of, each with the transactions that wait for it. */
export interface SharedQueues {
  known(worldID: string): SharedQueue | undefined;
  of(worldID: string): SharedQueue;
  forget(worldID: string): void;
  forgetAll(): void;
}

/**
 * Creates the queues of shared worlds, none of them known.
 *
 * @param most how many records the copies may have together.
 */
export function createSharedQueues(
  worlds: Pick<SharedWorlds, 'open'>,
  most = mostRecords,
): SharedQueues {
  /** The one that was used last stands at the end. */
  const queues = new Map<string, { readonly queue: SharedQueue; count: number }>();
  let total = 0;
  const forget = (worldID: string) => {
    total -= queues.get(worldID)?.count ?? 0;
    queues.delete(worldID);
  };
  const isOf = (worldID: string, queue: SharedQueue) => queues.get(worldID)?.queue === queue;
  const put = (worldID: string, queue: SharedQueue, count: number) => {
    queues.set(worldID, { queue, count });
    total += count;
    for (const [oldest, { queue: other }] of queues) {
      if (total <= most || other === queue) return;
      if (other.isIdle) forget(oldest);
    }
  };
  const use = (worldID: string, queue: SharedQueue) => {
    // A queue that was forgotten while it worked is not kept again.
    if (!isOf(worldID, queue)) return;
    forget(worldID);
    put(worldID, queue, Math.max(leastCount, queue.copy.size));
  };
  return {
    known: (worldID) => queues.get(worldID)?.queue,
    forget,
    forgetAll() {
      queues.clear();
      total = 0;
    },
    of(worldID) {
      const known = queues.get(worldID)?.queue;
      if (known) return known;
      const queue: SharedQueue = createSharedQueue(worldID, worlds, {
        missing() {
          if (isOf(worldID, queue)) forget(worldID);
        },
        idle: () => use(worldID, queue),
      });
      put(worldID, queue, leastCount);
      return queue;
    },
  };
}
