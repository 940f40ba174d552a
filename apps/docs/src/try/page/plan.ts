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

/** A call from that of its operation and what differs. */
export function wholeCall(first: PlannedCall, { body, ...others }: StoredCall): PlannedCall {
  const { body: usual, ...call } = first;
  const own = body === undefined ? usual : body;
  return { ...call, ...others, ...(typeof own === 'string' && { body: own }) };
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
  /** The call of its first example. */
  readonly call: PlannedCall;
  /** By request example; `request` where the operation takes no body. */
  readonly examples: Readonly<Record<string, StoredPlan>>;
  /** By status and example of the failure, such as `400 lockedOut`. */
  readonly failures: Readonly<Record<string, StoredPlan>>;
}

/** What differs in a call; a body that is `null` is left out. */
export type StoredCall = Partial<Omit<PlannedCall, 'body'>> & { readonly body?: string | null };

/** A plan whose steps are places in the list of all steps, with what differs in the call of its operation. */
export interface StoredPlan {
  readonly steps: readonly number[];
  readonly call: StoredCall;
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
