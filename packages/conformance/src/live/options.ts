import type { Fetch } from '@ping-password/client';
import type { Suite } from './cases/suite.ts';
import type { RandomBytes } from './names.ts';
import type { Timing } from './paced-fetch.ts';
import type { RunRecords } from './runs.ts';

/** A secret and who it belongs to. */
export interface Account {
  readonly clientID: string;
  readonly secret: string;
}

/** An application that users sign on to, for the statements about flows. */
export interface Application {
  readonly clientID: string;
  readonly redirectURI: string;
}

/** What `runLive` takes. */
export interface LiveOptions {
  /** The environment in which the throw-away users are created. */
  readonly environmentID: string;
  /** The worker application, which needs the role Identity Data Admin. */
  readonly worker: Account;
  /** The region of the environment, unless `baseUrl` is given. */
  readonly region?: string;
  /** A proxy or a mock, with the paths `/platform/v1`, `/auth` and `/directory/api` below it. */
  readonly baseUrl?: string;
  /** An application for the sign-on flows; without it these statements are left out. */
  readonly application?: Application;
  /** The account of the Directory API; without it these statements are left out. */
  readonly directory?: Account;
  /** The entries to observe, such as `lock-status`, or statements of them, such as `lock-status/check`; all unless given. */
  readonly only?: readonly string[];
  /** Requests a second at most; 5 unless given. */
  readonly rate?: number;
  /** Ends the run after the statement that is being observed; everything is deleted all the same. */
  readonly signal?: AbortSignal;
  /** Called with a line for each thing that happens. */
  readonly log?: (line: string) => void;
  /** Deletes what earlier runs have left, and does nothing else. */
  readonly cleanOnly?: boolean;
  /** The cases to run; those of the contract's suite unless given. */
  readonly suite?: Suite;
  /** What this machine knows of other runs; without it, their age tells whether they may be going on. */
  readonly records?: RunRecords;
  readonly fetch?: Fetch;
  readonly timing?: Timing;
  readonly random?: RandomBytes;
}
