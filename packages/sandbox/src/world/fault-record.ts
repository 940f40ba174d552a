/** A fault that the sandbox brings about on purpose. */
export interface FaultRecord {
  readonly id: string;
  readonly kind: string;
  readonly operationId?: string | undefined;
  readonly userID?: string | undefined;
  readonly persona?: string | undefined;
  /** Every so many calls fail. */
  readonly every?: number | undefined;
  readonly probability?: number | undefined;
  readonly seed?: number | undefined;
  /** The rate beyond which calls are refused. */
  readonly limit?: { readonly calls: number; readonly seconds: number } | undefined;
  /** Calls that the fault was held against, where that decides. */
  readonly seen?: number | undefined;
  /** What is used up of the limit, by action. */
  readonly used?:
    | Readonly<Record<string, { readonly since: number; readonly calls: number }>>
    | undefined;
  readonly count?: number | undefined;
  readonly remaining?: number | undefined;
  readonly milliseconds?: { readonly min: number; readonly max: number } | undefined;
  readonly retryAfterSeconds?: number | undefined;
}
