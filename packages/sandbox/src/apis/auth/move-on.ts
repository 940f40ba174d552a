import { statusOf } from '../../password/status.ts';
import type { FlowRecord, PasswordRecord, PolicyRecord } from '../../world/records.ts';
import { type FlowStatus, keepFlow } from './flow.ts';
import { movedFlow } from './flow-resource.ts';
import type { FlowCall } from './types.ts';

/** The status of a flow after its user has proved the password. */
export function statusAfterPassword(
  password: PasswordRecord,
  { rules }: Pick<PolicyRecord, 'rules'>,
  now: number,
): FlowStatus {
  const status = statusOf(password, rules, now);
  return status === 'MUST_CHANGE_PASSWORD' || status === 'PASSWORD_EXPIRED' ? status : 'COMPLETED';
}

/** Moves a flow on and shows it. */
export function moveOn(call: FlowCall, flow: FlowRecord, rule: string) {
  const moved = { ...flow, touchedAt: call.now };
  keepFlow(call.world, moved);
  const body = movedFlow(call, moved);
  return { status: 200, body, rule, subject: { userID: flow.userID, flowID: flow.id } } as const;
}
