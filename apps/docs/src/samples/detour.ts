/** What is kept of an answer: a member of its JSON, or a cookie, as the value of a variable. */
export type Kept = { readonly variable: string } & (
  | { readonly member: readonly string[] }
  | { readonly cookie: string }
);

/** What differs from the first request example of the action that a step calls. */
export interface StepDraft {
  readonly call: readonly [api: string, operationId: string];
  readonly says?: string;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly keeps?: Kept;
  readonly mayFail?: boolean;
}

/** What a sample needs that its contract does not tell. */
export interface Detour {
  /** The policy of the sign-on that the flow begins with. */
  readonly acr?: string;
  /** The steps in place of those that follow from the contract. */
  readonly instead?: readonly StepDraft[];
  /** Steps after those that follow from the contract. */
  readonly steps?: readonly StepDraft[];
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}
