import type { Timer } from '../call/retry.ts';
import { unlessAborted } from '../call/unless-aborted.ts';

/** A pause that all calls of a run share. */
export interface Pause {
  /** Lets no call begin for so many seconds from now on; a longer pause stays as it is. */
  extend(seconds: number): void;
  /** Resolves when the pause is over, and rejects when the run is stopped before that. */
  over(): Promise<void>;
}

/**
 * A pause that has not begun.
 *
 * @param now milliseconds from any moment on.
 * @param signal stops the run.
 */
export function createPause(now: () => number, timer: Timer, signal: AbortSignal): Pause {
  let end = Number.NEGATIVE_INFINITY;
  const wait = (ms: number) => {
    let cancel = () => {};
    const waited = new Promise<void>((resolve) => {
      cancel = timer(resolve, ms);
    });
    return unlessAborted(signal, waited).finally(cancel);
  };
  return {
    // A server that says 0 would be asked without end.
    extend(seconds) {
      end = Math.max(end, now() + Math.max(1, seconds) * 1000);
    },
    async over() {
      while (now() < end) await wait(end - now());
    },
  };
}
