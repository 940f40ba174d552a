import { isObject } from '../call/origin.ts';
import { setTimer } from '../call/retry.ts';
import { ApiError, apiErrorOf } from '../errors/api-error.ts';
import { outcomeOf } from '../errors/outcome.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createPause } from './pause.ts';
import type { BulkOptions } from './types.ts';

/** One run, which a signal or an error of the own code stops. */
export interface Run {
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  stop(reason: unknown): void;
  /** The turn of one user; it never rejects. */
  turn(user: string, act: () => Promise<unknown>): Promise<void>;
}

interface Failure {
  readonly error: unknown;
  /** Whether it is an error of the own code, which the next user would meet, too. */
  readonly own: boolean;
}

/** How an action failed; `undefined` when it did not. */
async function failureOf(act: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    const result = await act();
    const error = isObject(result) && 'error' in result ? result.error : undefined;
    return error === undefined ? undefined : { error: apiErrorOf(error) ?? error, own: false };
  } catch (error) {
    return { error, own: !(error instanceof ApiError) && outcomeOf(error) === 'unexpected' };
  }
}

/** For how many seconds the server wants no call; it has not processed this one then. */
const pauseAfter = (failure: Failure | undefined) =>
  failure?.error instanceof ApiError && failure.error.status === 429
    ? failure.error.retryAfter
    : undefined;

/**
 * A run that has not begun.
 *
 * @throws TypeError for a resume token that is none.
 */
export function createRun(options: BulkOptions): Run {
  const { longestPause = 600, onProgress, resume, again = [] } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const ledger = createLedger(resume, again);
  const now = options.now ?? (() => performance.now());
  const pause = createPause(now, options.timer ?? setTimer, signal);
  const tell = (news: object) => {
    try {
      onProgress?.({ ...ledger.counts(), ...news, token: ledger.token });
      // A hook that fails must not hide what the calls have done.
    } catch {}
  };
  /** Acts, and again as often as the server says that it has done nothing. */
  const act = async (action: () => Promise<unknown>): Promise<Failure | undefined> => {
    for (;;) {
      await pause.over();
      signal.throwIfAborted();
      const failure = await failureOf(action);
      const seconds = pauseAfter(failure);
      if (seconds === undefined) return failure;
      if (seconds > longestPause) stopping.abort(failure?.error);
      else pause.extend(seconds);
      tell({ pause: seconds });
    }
  };
  const end = (user: string, failure: Failure | undefined) => {
    const outcome = failure && outcomeOf(failure.error);
    ledger.record(user, outcome);
    if (failure?.own) stopping.abort(failure.error);
    tell({ user, ...(failure && { outcome, error: failure.error }) });
  };
  return {
    ledger,
    signal,
    stop: (reason) => stopping.abort(reason),
    turn: (user, action) =>
      act(action).then(
        (failure) => end(user, failure),
        // The run is stopped, and this user waits for another one.
        () => {},
      ),
  };
}
