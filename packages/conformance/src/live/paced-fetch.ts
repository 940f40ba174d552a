import type { Fetch } from '@ping-password/client';

/** The clock of the kit. */
export interface Timing {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The clock of the platform. */
export const systemTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A `fetch` that keeps a rate, and what it has done. */
export interface PacedFetch {
  readonly fetch: Fetch;
  /** How many requests were sent. */
  calls(): number;
}

const maximalTries = 5;
/** A longer wait is not begun: the 429 is returned. */
const maximalWait = 120_000;

function waitOf(response: Response, attempt: number, now: number): number {
  const text = response.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 1000 * 2 ** attempt : Math.max(0, date - now);
}

/**
 * Sends no more than `rate` requests a second, one after the other. After a 429, which PingOne has
 * not processed, it waits as `Retry-After` says and sends the request again.
 */
export function pacedFetch(send: Fetch, rate: number, timing: Timing): PacedFetch {
  let next = 0;
  let calls = 0;
  let last: Promise<unknown> = Promise.resolve();
  const sendInTime = async (request: Request): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      const wait = next - timing.now();
      if (wait > 0) await timing.sleep(wait);
      next = timing.now() + 1000 / rate;
      calls += 1;
      const response = await send(request.clone());
      if (response.status !== 429 || attempt + 1 >= maximalTries) return response;
      const pause = waitOf(response, attempt, timing.now());
      if (pause > maximalWait) return response;
      await response.body?.cancel();
      next = Math.max(next, timing.now() + pause);
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
