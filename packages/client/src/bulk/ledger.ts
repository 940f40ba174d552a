import type { Outcome } from '../errors/outcome.ts';

/** The users whose action failed, by what the failure means. */
export type Failures = Partial<Record<Outcome, string[]>>;

/**
 * Where a run stands, as plain JSON: keep it, and give it as `resume` to a later run. It holds the
 * identifiers of users, and nothing of what was sent or answered.
 */
export interface ResumeToken {
  readonly version: 1;
  /** The users whose action succeeded. */
  readonly done: readonly string[];
  readonly failures: Readonly<Failures>;
}

/** What is known of the users of a run. */
export interface Ledger {
  /** Whether the user's turn has come; `false` for one who has had it. */
  take(user: string): boolean;
  record(user: string, outcome: Outcome | undefined): void;
  counts(): { done: number; failed: number };
  /** Number of users whose turn has come and is not recorded. */
  pending(): number;
  token(): ResumeToken;
}

function entriesOf(token: ResumeToken): [Outcome, string[]][] {
  if (token.version !== 1 || !Array.isArray(token.done))
    throw new TypeError('The resume token is none of forEachUser. Give report.token as it was.');
  return Object.entries(token.failures) as [Outcome, string[]][];
}

/**
 * The ledger of a run.
 *
 * @param resume where an earlier run stopped.
 * @param again the outcomes whose users get another turn.
 * @throws TypeError for what is no token.
 */
export function createLedger(resume: ResumeToken | undefined, again: readonly Outcome[]): Ledger {
  const failed = new Map<string, Outcome>();
  for (const [outcome, users] of resume ? entriesOf(resume) : [])
    if (!again.includes(outcome)) for (const user of users) failed.set(user, outcome);
  const done = new Set(resume?.done);
  const taken = new Set([...done, ...failed.keys()]);
  return {
    take: (user) => !taken.has(user) && !!taken.add(user),
    record: (user, outcome) => void (outcome ? failed.set(user, outcome) : done.add(user)),
    counts: () => ({ done: done.size, failed: failed.size }),
    pending: () => taken.size - done.size - failed.size,
    token() {
      const failures: Failures = {};
      for (const [user, outcome] of failed) {
        failures[outcome] ??= [];
        failures[outcome].push(user);
      }
      return { version: 1, done: [...done], failures };
    },
  };
}
