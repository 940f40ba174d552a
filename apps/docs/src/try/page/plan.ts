/** What is kept of an answer: a member of its JSON, or a cookie, as the value of a variable. */
export type Kept = { readonly variable: string } & (
  | { readonly member: readonly string[] }
  | { readonly cookie: string }
);

/** A request as the drawer sends it; its texts may have variables. */
export interface PlannedCall {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  /** Path and query on the mock, such as `/platform/v1/environments/…`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A call that prepares the sandbox, and what is kept of its answer. */
export interface PlannedStep extends PlannedCall {
  /** Why the step is there. */
  readonly says: string;
  readonly keeps?: Kept;
  /** Whether the step may fail: it removes what may not be there. */
  readonly mayFail?: true;
}

/** The calls that make the sandbox ready, and the call that the reader sends. */
export interface RunPlan {
  readonly steps: readonly PlannedStep[];
  readonly call: PlannedCall;
}

/** An operation with its plans as they are stored; a step is its place in the list of all steps. */
export interface StoredOperation {
  readonly api: string;
  readonly operationId: string;
  readonly summary: string;
  /** Path of its page. */
  readonly page: string;
  /** By request example; `request` where the operation takes no body. */
  readonly examples: Readonly<Record<string, StoredPlan>>;
  /** By status and example of the failure, such as `400 lockedOut`. */
  readonly failures: Readonly<Record<string, StoredPlan>>;
}

/** A plan whose steps are places in the list of all steps. */
export interface StoredPlan {
  readonly steps: readonly number[];
  readonly call: PlannedCall;
}

/** An API: its title, and the path below which the mock has it. */
export interface StoredApi {
  readonly title: string;
  readonly prefix: string;
}

/** Everything that the drawer can run. */
export interface StoredPlans {
  readonly apis: Readonly<Record<string, StoredApi>>;
  readonly steps: readonly PlannedStep[];
  readonly operations: readonly StoredOperation[];
}
