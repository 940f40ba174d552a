import type { CallRecord, WorldEvent } from './call-record.ts';
import { createChangeSet } from './change-set.ts';
import { changesEvent } from './changes-event.ts';
import { loggedCall } from './journal.ts';
import { MissingWorld } from './missing-world.ts';
import type { OpenWorld, SharedWorlds } from './shared-worlds.ts';
import { StoreUnavailable } from './store-unavailable.ts';
import type { World } from './world.ts';
import { createWorldCopy, type WorldCopy } from './world-copy.ts';

/** A transaction that waits for its turn. */
interface Job {
  /** Runs it, and gives what tells its caller, which is not to hear before everything is kept. */
  run(copy: WorldCopy, batch: Batch): () => void;
  fail(error: unknown): void;
}

/** What the transactions that go together came to. */
type Batch = ReturnType<typeof createBatch>;

function createBatch(lastEntry: number) {
  const changeSet = createChangeSet();
  const events: WorldEvent[] = [];
  let entries = 0;
  const log = (call: CallRecord) => {
    entries += 1;
    events.push({ type: 'journal', data: loggedCall(lastEntry + entries, call) });
  };
  return { changeSet, events, log };
}

/** The most transactions that are kept together. */
const mostTogether = 100;

/** The transactions of this process on one shared world. */
export interface SharedQueue {
  /** The copy of the world; another one after a failure. */
  readonly copy: WorldCopy;
  /** Whether no transaction runs or waits. */
  readonly isIdle: boolean;
  transact<T>(fn: (world: World) => T): Promise<T>;
}

function jobOf<T>(
  fn: (world: World) => T,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Job {
  return {
    fail: reject,
    run(copy, { changeSet, events, log }) {
      try {
        const result = copy.run(fn, (progress) => {
          changeSet.add(progress);
          events.push(...changesEvent(progress.changes), ...(progress.events ?? []));
          if (progress.call) log(progress.call);
        });
        return () => resolve(result);
      } catch (error) {
        return () => reject(error);
      }
    },
  };
}

/**
 * Creates the queue of a world. Transactions that wait are run one after another, and kept together: each
 * sees those before, and is undone by itself when it throws.
 */
export function createSharedQueue(
  worldID: string,
  worlds: Pick<SharedWorlds, 'open'>,
  on: { missing(): void; idle(): void },
): SharedQueue {
  let copy = createWorldCopy(worldID);
  const waiting: Job[] = [];
  let isWorking = false;

  async function runIn(jobs: readonly Job[], open: OpenWorld) {
    try {
      copy.refresh(open);
      const batch = createBatch(open.lastEntry);
      const tells = jobs.map((job) => job.run(copy, batch));
      return { tells, changes: batch.changeSet.changes(), events: batch.events };
    } catch (error) {
      await open.cancel();
      throw error;
    }
  }

  async function runAll(jobs: readonly Job[], open: OpenWorld): Promise<(() => void)[]> {
    const { tells, changes, events } = await runIn(jobs, open);
    copy.committed(await open.commit(changes, events));
    return tells;
  }

  async function work(jobs: readonly Job[]): Promise<void> {
    try {
      const open = await worlds.open(worldID, copy.version);
      if (!open) {
        on.missing();
        throw new MissingWorld(worldID);
      }
      for (const tell of await runAll(jobs, open)) tell();
    } catch (error) {
      // Nobody knows what of it was kept, so the next transaction looks at everything.
      copy = createWorldCopy(worldID);
      // Those that came meanwhile would wait as long, and for nothing.
      const failing = error instanceof StoreUnavailable ? [...jobs, ...waiting.splice(0)] : jobs;
      for (const job of failing) job.fail(error);
    }
  }

  async function workOn(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) {
      await work(waiting.splice(0, mostTogether));
    }
    isWorking = false;
    on.idle();
  }

  return {
    get copy() {
      return copy;
    },
    get isIdle() {
      return !isWorking;
    },
    transact: (fn) =>
      new Promise((resolve, reject) => {
        waiting.push(jobOf(fn, resolve, reject));
        if (!isWorking) void workOn();
      }),
  };
}
