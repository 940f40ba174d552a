import type { Application } from '../options.ts';
import type { Tenant } from '../tenant.ts';
import type { ThrowAway } from '../throw-away.ts';

/** What a statement is observed with. */
export interface Live {
  readonly tenant: Tenant;
  readonly throwAway: ThrowAway;
  /** The application that users sign on to; given where a statement needs it. */
  readonly application: Application | undefined;
}

/** Whose credentials a statement needs. */
export type Needs = 'worker' | 'application' | 'directory';

/** Something that the contract says or assumes, and that a few calls can settle. */
export interface Statement {
  /** The entry of unknowns.yaml or contradictions.yaml that it helps to settle, or an operation. */
  readonly entry: string;
  /** What tells it from the others of the entry. */
  readonly id: string;
  /** What is done and observed, in one sentence. */
  readonly what: string;
  /** The operation that it is about, and its status where it is about one. */
  readonly at: string;
  readonly needs: Needs;
  /** What the contract expects, in the words of `observe`. */
  readonly expected: string;
  /** Calls the tenant, and tells what it does in words that hold no personal data. */
  observe(live: Live): Promise<string>;
}

type Row = readonly [
  id: string,
  at: string,
  what: string,
  expected: string,
  observe: (live: Live) => Promise<string>,
];

/** The statements of one entry. */
export const entry = (name: string, needs: Needs, rows: readonly Row[]): Statement[] =>
  rows.map(([id, at, what, expected, observe]) => ({
    entry: name,
    needs,
    id,
    at,
    what,
    expected,
    observe,
  }));
