import type { Route } from '@ping-password/contract';
import type { Answer } from './answer.ts';
import { secondsUntil } from './seconds.ts';

/** Runs something later, and returns what calls that off. */
export type Timer = (run: () => void, ms: number) => () => void;

/** How long, and how often, a client tries. Times are in milliseconds. */
export interface RetryOptions {
  /** The most tries of one call, the first included; 3 unless given. */
  attempts?: number;
  /** The time for all tries of one call and the waits between them; 30 seconds unless given. */
  totalMs?: number;
  /** The time for one try, its body included; 10 seconds unless given. */
  perTryMs?: number;
  /** A number from 0 up to 1 that spreads the waits; `Math.random` unless given. */
  random?: () => number;
  /** Runs something later; `setTimeout` unless given. */
  timer?: Timer;
}

/** Everything that decides about another try. */
export type RetrySettings = Required<RetryOptions>;

// Browsers count milliseconds in 31 bits.
export const setTimer: Timer = (run, ms) => {
  const id = setTimeout(run, Math.min(ms, 2 ** 31 - 1));
  return () => clearTimeout(id);
};

const defaults: RetrySettings = {
  attempts: 3,
  totalMs: 30_000,
  perTryMs: 10_000,
  random: Math.random,
  timer: setTimer,
};

/**
 * The settings of a client or of one call; `false` is one try that takes as long as it takes.
 *
 * @param base what holds for all that the options leave out.
 */
export const retrySettings = (
  options: RetryOptions | false | undefined,
  base = defaults,
): RetrySettings =>
  options === undefined
    ? base
    : {
        ...base,
        ...(options || { attempts: 1, totalMs: Infinity, perTryMs: Infinity }),
      };

// Those that the vendor's page about retries lists, sorted.
const passing = [408, 429, 500, 502, 503, 504];

/**
 * How many milliseconds to wait before the next try; `undefined` when there must be none. A call
 * that may have an effect is repeated only when the server provably did not process it.
 *
 * @param redirected whether the failure may come from another server, which the first one named.
 */
export function waitBefore(
  attempt: number,
  { response, error, own }: Answer,
  { retry }: Pick<Route, 'retry'>,
  redirected: boolean | undefined,
  random: () => number,
): number | undefined {
  if (response?.ok) return undefined;
  const seconds = secondsUntil(response?.headers.get('retry-after'), response?.headers);
  const safe = retry === 'safe';
  const again = response
    ? safe
      ? passing.includes(response.status)
      : response.status === 429 && seconds !== undefined
    : safe
      ? !own
      : !redirected && /^(ECONNREFUSED|ConnectionRefused)$/.test(Object(error).cause?.code);
  if (!again) return undefined;
  return seconds === undefined ? 125 * 2 ** attempt * (0.5 + random() / 2) : seconds * 1000;
}
