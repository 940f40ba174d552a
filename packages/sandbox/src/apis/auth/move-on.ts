import type { FlowRecord } from '../../world/sign-on-records.ts';
import { keepFlow } from './flow.ts';
import { movedFlow } from './flow-resource.ts';
import { keepSession } from './sso-session.ts';
import type { FlowCall } from './types.ts';

/** Keeps when a user last signed on by a flow; a session that completes one at once is no sign-on. */
function keepSignOnTime({ world, now }: FlowCall, { status, userID }: FlowRecord): void {
  const user = status === 'COMPLETED' && userID !== undefined && world.get('users', userID);
  if (user) world.put('users', { ...user, lastSignOnAt: now });
}

/** Moves a flow on and shows it; complete, it signs its user on for other applications, too. */
export function moveOn(call: FlowCall, flow: FlowRecord, rule: string) {
  const moved = { ...flow, touchedAt: call.now };
  keepFlow(call.world, moved);
  keepSession(call, moved);
  keepSignOnTime(call, moved);
  const body = movedFlow(call, moved);
  return { status: 200, body, rule, subject: { userID: flow.userID, flowID: flow.id } } as const;
}
