import type { FlowRecord } from '../../world/sign-on-records.ts';

/** A flow of a user, and the rule that led it to its status. */
export interface Step {
  readonly flow: FlowRecord;
  readonly rule: string;
}
