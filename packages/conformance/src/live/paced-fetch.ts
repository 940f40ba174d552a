import { setTimeout } from 'node:timers/promises';
import type { Fetch } from '@ping-password/client';

/** The clock of the kit. */
export interface Timing {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits; the signal ends the wait early. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of the platform. */
export const systemTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, signal && { signal }).catch(() => undefined),
};

const perRequest = 15_000;

/** Sends a request, which ends by its own signal or after 15 seconds. */
export const sendNow: Fetch = (request) =>
  fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(perRequest)]) });

/** A `fetch` that keeps a rate, and what it has done. */
export interface PacedFetch {
  readonly fetch: Fetch;
  /** How many requests were sent. */
  calls(): number;
}

const maximalTries = 5;
/** A longer wait is not begun: the 429 is returned. */
const maximalWait = 120_000;
/** The same once the run was interrupted, and only deletes what it has created. */
const maximalWaitAtEnd = 10_000;

function waitOf(response: Response, attempt: number, now: number): number {
  const text = response.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  if (Number.isNaN(date)) return 1000 * 2 ** attempt;
  // The clock of the server counts, where it tells it: the one of this machine may be wrong.
  const told = Date.parse(response.headers.get('date') ?? '');
  return Math.max(0, date - (Number.isNaN(told) ? now : told));
}

/**
 * Sends no more than `rate` requests a second, one after the other. After a 429, which PingOne has
 * not processed, it waits as `Retry-After` says and sends the request again.
 *
 * @param signal ends a wait: the 429 is returned.
 */
export function pacedFetch(
  send: Fetch,
  rate: number,
  timing: Timing,
  signal?: AbortSignal,
): PacedFetch {
  let next = 0;
  let calls = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** Waits before a request is sent again; `false` where it is not to be. */
  const pauseFor = async (milliseconds: number): Promise<boolean> => {
    const wasInterrupted = signal?.aborted ?? false;
    if (milliseconds > (wasInterrupted ? maximalWaitAtEnd : maximalWait)) return false;
    await timing.sleep(milliseconds, wasInterrupted ? undefined : signal);
    return wasInterrupted || !signal?.aborted;
  };
  const sendInTime = async (request: Request): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      const wait = next - timing.now();
      if (wait > 0) await timing.sleep(wait);
      next = timing.now() + 1000 / rate;
      calls += 1;
      const response = await send(request.clone());
      if (response.status !== 429 || attempt + 1 >= maximalTries) return response;
      if (!(await pauseFor(waitOf(response, attempt, timing.now())))) return response;
      await response.body?.cancel();
    }
  };
  return {
    calls: () => calls,
    fetch(request) {
      const answer = last.then(() => sendInTime(request));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
