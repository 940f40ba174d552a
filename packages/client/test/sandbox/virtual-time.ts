import type { Timer } from '../../src/index.ts';

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** Things to do at a time, and the clock that the times are counted on. */
function createAgenda() {
  const tasks = new Set<Task>();
  let now = 0;
  const later: Timer = (run, ms) => {
    const task = { at: now + ms, run };
    tasks.add(task);
    return () => tasks.delete(task);
  };
  return {
    later,
    now: () => now,
    /** Moves the clock to what is due next, and does it. */
    next() {
      let first: Task | undefined;
      for (const task of tasks) if (!first || task.at < first.at) first = task;
      if (!first) return;
      tasks.delete(first);
      now = Math.max(now, first.at);
      first.run();
    },
  };
}

/**
 * A clock that jumps to the next thing that is due once nothing else is going on, so that waits of
 * seconds take none.
 */
export function virtualTime() {
  const { later, next, now } = createAgenda();
  let busy = 0;
  return {
    later,
    now,
    /** Work that the clock waits for. */
    during<T>(work: () => Promise<T>): Promise<T> {
      busy += 1;
      return work().finally(() => {
        busy -= 1;
      });
    },
    /** A sleep within such work, which ends early by the signal. */
    sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
      busy -= 1;
      return new Promise<void>((resolve) => {
        later(resolve, ms);
        if (signal?.aborted) resolve();
        signal?.addEventListener('abort', () => resolve());
      }).finally(() => {
        busy += 1;
      });
    },
    /** Waits until nothing is going on, not even work whose caller has left. */
    async rest(): Promise<void> {
      do await new Promise(setImmediate);
      while (busy > 0);
    },
    /** Lets time pass until the work is done. */
    async pass<T>(work: Promise<T>): Promise<T> {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      while (!done) {
        await new Promise(setImmediate);
        if (busy === 0) next();
      }
      return ended;
    },
  };
}
