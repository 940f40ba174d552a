import type { CallSettings } from '../call/action-types.ts';
import type { Timer } from '../call/retry.ts';
import type { Outcome } from '../errors/outcome.ts';
import type { Failures, ResumeToken } from './ledger.ts';

/** A user, or the identifier of one. */
export type UserOrID = string | { readonly id: string };

/** What the calls of an action take, so that a 429 comes back at once and makes all calls pause. */
export type BulkCallSettings = Pick<CallSettings, 'retry'>;

/** How far a run is: told after each user, and when all calls pause. */
export interface Progress {
  /** Number of users whose action succeeded, those of the resumed run included. */
  readonly done: number;
  /** Number of users whose action failed. */
  readonly failed: number;
  /** The user whose turn has ended; absent when this tells of a pause. */
  readonly user?: string;
  /** What the failure of this user means; absent when the action succeeded. */
  readonly outcome?: Outcome;
  /** The failure: an `ApiError`, or what the action threw. */
  readonly error?: unknown;
  /** Seconds in which no call begins, because the server has answered 429. */
  readonly pause?: number;
  /** Where the run stands; keep it from time to time, in case the program ends. */
  token(): ResumeToken;
}

/** What a run takes. */
export interface BulkOptions {
  /** The most users whose action runs at the same time; 4 unless given. */
  concurrency?: number;
  /** Stops the run: no further user begins, and the actions that have begun come to their end. */
  signal?: AbortSignal;
  /** Is told how far the run is; a hook that throws does not stop the run. */
  onProgress?: (progress: Progress) => void;
  /** Where an earlier run stopped. */
  resume?: ResumeToken;
  /** The failures of the earlier run whose users get another turn, such as `tryLater`; none unless given. */
  again?: readonly Outcome[];
  /** The longest pause in seconds that the run waits for; 600 unless given. A longer one stops it. */
  longestPause?: number;
  /** Runs something later; `setTimeout` unless given. */
  timer?: Timer;
  /** Milliseconds from any moment on; `performance.now` unless given. */
  now?: () => number;
}

/** What came of a run. */
export interface BulkReport {
  /** Number of users whose action succeeded, those of the resumed run included. */
  readonly done: number;
  /** Number of users whose action failed. */
  readonly failed: number;
  /** The users whose action failed, by what the failure means. */
  readonly failures: Readonly<Failures>;
  /** Whether every user has had a turn. */
  readonly complete: boolean;
  /** What stopped the run before that: the reason of the signal, or an error. */
  readonly stoppedBy?: unknown;
  /** Lets a later run go on. */
  readonly token: ResumeToken;
}
