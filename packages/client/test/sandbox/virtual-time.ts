import type { Timer } from '../../src/index.ts';

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/**
 * A clock that jumps to the next thing that is due once nothing else is going on, so that waits of
 * seconds take none.
 */
export function virtualTime() {
  const tasks = new Set<Task>();
  let now = 0;
  let busy = 0;
  const later: Timer = (run, ms) => {
    const task = { at: now + ms, run };
    tasks.add(task);
    return () => tasks.delete(task);
  };
  const earliest = () => {
    let first: Task | undefined;
    for (const task of tasks) if (!first || task.at < first.at) first = task;
    return first;
  };
  return {
    later,
    now: () => now,
    /** Work that the clock waits for. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      busy += 1;
      try {
        return await work();
      } finally {
        busy -= 1;
      }
    },
    /** A sleep within such work, which ends early by the signal. */
    sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
      busy -= 1;
      return new Promise<void>((resolve) => {
        const cancel = later(resolve, ms);
        const leave = () => {
          cancel();
          resolve();
        };
        if (signal?.aborted) leave();
        signal?.addEventListener('abort', leave);
      }).finally(() => {
        busy += 1;
      });
    },
    /** Lets time pass until the work is done. */
    async pass<T>(work: Promise<T>): Promise<T> {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      while (!done) {
        await new Promise(setImmediate);
        const next = busy === 0 ? earliest() : undefined;
        if (!next) continue;
        tasks.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      return ended;
    },
  };
}
