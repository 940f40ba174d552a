import type { FlowRecord } from '../../world/sign-on-records.ts';
import { keepFlow } from './flow.ts';
import { movedFlow } from './flow-resource.ts';
import { keepSession } from './sso-session.ts';
import type { FlowCall } from './types.ts';

/** Moves a flow on and shows it; complete, it signs its user on for other applications, too. */
export function moveOn(call: FlowCall, flow: FlowRecord, rule: string) {
  const moved = { ...flow, touchedAt: call.now };
  keepFlow(call.world, moved);
  keepSession(call, moved);
  const body = movedFlow(call, moved);
  return { status: 200, body, rule, subject: { userID: flow.userID, flowID: flow.id } } as const;
}
