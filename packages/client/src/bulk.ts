import { createRun, type Run } from './bulk/run.ts';
import type { BulkCallSettings, BulkOptions, BulkReport, UserOrID } from './bulk/types.ts';
import { reasonOf, unlessAborted } from './call/unless-aborted.ts';

export type { Failures, ResumeToken } from './bulk/ledger.ts';
export type {
  BulkCallSettings,
  BulkOptions,
  BulkReport,
  Progress,
  UserOrID,
} from './bulk/types.ts';

type Users<User> = Iterable<User> | AsyncIterable<User>;

const settings: BulkCallSettings = { retry: { attempts: 1 } };

const keyOf = (user: UserOrID) => (typeof user === 'string' ? user : user.id);

function iteratorOf<User>(users: Users<User>): Iterator<User> | AsyncIterator<User> {
  if (typeof users === 'string')
    throw new TypeError('The users are one text. Write them as an array.');
  return Symbol.asyncIterator in users ? users[Symbol.asyncIterator]() : users[Symbol.iterator]();
}

/** Tells the list that no more is asked for; it may be waiting for a page, which nobody waits for. */
function close(iterator: Iterator<unknown> | AsyncIterator<unknown>): void {
  const ignore = () => {};
  new Promise((resolve) => resolve(iterator.return?.())).catch(ignore);
}

/** Gives each user a turn, no more at once than allowed, and tells whether that was every one. */
async function giveTurns<User extends UserOrID>(
  { ledger, signal, turn }: Run,
  iterator: Iterator<User> | AsyncIterator<User>,
  action: (user: User) => Promise<unknown>,
  concurrency: number,
): Promise<boolean> {
  const working = new Set<Promise<void>>();
  try {
    while (!signal.aborted) {
      const { done, value } = await unlessAborted(signal, Promise.resolve(iterator.next()));
      if (done) return true;
      const key = keyOf(value);
      if (!ledger.take(key)) continue;
      const work = turn(key, async () => action(value)).then(() => void working.delete(work));
      working.add(work);
      if (working.size >= concurrency) await Promise.race(working);
    }
    return false;
  } finally {
    await Promise.all(working);
  }
}

/**
 * Calls an action for each of many users, once: no user twice, however often one is listed. When the
 * server answers 429 and says for how long, all calls pause, and then the action is called again for
 * the users who got that answer. Any other failure ends the turn of its user and is reported.
 *
 * @param users identifiers, or objects with an `id`; a list that comes page by page, too.
 * @param action calls the API for one user and returns the result, or throws. Give its calls the
 * settings, so that they do not wait for themselves.
 * @returns a report, also when the run is stopped: by the signal, by the list of users, or by an error
 * of your own code, which the next user would meet, too. `complete` tells.
 * @throws TypeError for options that are plainly wrong, before anything is called.
 * @example
 * const reset = (userID: string, settings: BulkCallSettings) =>
 *   platform.forcePasswordChange({ path: { userID }, ...settings });
 * const { failures, token } = await forEachUser(userIDs, reset, { concurrency: 8 });
 */
export async function forEachUser<User extends UserOrID>(
  users: Users<User>,
  action: (user: User, settings: BulkCallSettings) => Promise<unknown>,
  options: BulkOptions = {},
): Promise<BulkReport> {
  const { concurrency = 4, signal } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new TypeError(`concurrency is ${concurrency}. Write a whole number above 0.`);
  const iterator = iteratorOf(users);
  const run = createRun(options);
  const leave = () => signal && run.stop(reasonOf(signal));
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave);
  let ended = false;
  try {
    ended = await giveTurns(run, iterator, (user) => action(user, settings), concurrency);
  } catch (error) {
    run.stop(error);
  } finally {
    signal?.removeEventListener('abort', leave);
    if (!ended) close(iterator);
  }
  const { ledger } = run;
  const complete = ended && ledger.pending() === 0;
  const token = ledger.token();
  return {
    ...ledger.counts(),
    failures: token.failures,
    complete,
    ...(!complete && { stoppedBy: run.signal.reason }),
    token,
  };
}
