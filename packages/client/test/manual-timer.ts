import type { Timer } from '../src/index.ts';

/** A clock that moves only by the waits that are asked for; limits of time are left to fire by hand. */
export function manualTimer() {
  const clock = { now: 0 };
  const waits: number[] = [];
  const limits: (() => void)[] = [];
  /** Times up to here are waits between tries, longer ones are limits. */
  const longestWait = 9_000;
  const timer: Timer = (run, ms) => {
    if (ms > longestWait) {
      limits.push(run);
      return () => {};
    }
    waits.push(ms);
    const id = setImmediate(() => {
      clock.now += ms;
      run();
    });
    return () => clearImmediate(id);
  };
  return { timer, waits, limits, clock, now: () => clock.now };
}
