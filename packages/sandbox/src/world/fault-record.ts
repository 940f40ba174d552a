/** A fault that the sandbox brings about on purpose. */
export interface FaultRecord {
  readonly id: string;
  readonly kind: string;
  readonly operationId?: string | undefined;
  readonly userID?: string | undefined;
  readonly persona?: string | undefined;
  readonly count?: number | undefined;
  readonly remaining?: number | undefined;
  readonly milliseconds?: { readonly min: number; readonly max: number } | undefined;
  readonly retryAfterSeconds?: number | undefined;
}
