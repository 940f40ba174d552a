import type { Fetch } from '@ping-password/client';

/** A case of the contract's suite. */
export interface SuiteCase {
  /** The operation, as `platform/readPassword`. */
  readonly operation: string;
  readonly status: number;
  /** When the operation answers so, such as `the password is right`. */
  readonly condition: string;
}

/** What the cases name, and what the kit puts in place of it. */
interface StandIns {
  readonly environmentID: string;
  readonly flowID: string;
  readonly passwordPolicyID: string;
  readonly clientID: string;
  readonly redirectURI: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** The cases of the contract's suite, which the build puts into one file. */
export interface Suite {
  readonly cases: readonly SuiteCase[];
  /** The test users that the cases have named, by the identifiers that stand for them. */
  readonly personaNames: ReadonlyMap<string, string>;
  readonly standIns: StandIns;
  /**
   * Runs a case whose requests are all sent by `fetch`.
   *
   * @throws Error named CaseMismatch, whose message is the place that is otherwise than expected.
   */
  runCase(one: SuiteCase, fetch: Fetch): Promise<unknown>;
}

/** Loads the cases, which needs the built package. */
export const loadSuite = async (): Promise<Suite> =>
  (await import(import.meta.resolve('#cases'))) as Suite;
