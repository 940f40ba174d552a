import { accountNotUsable } from '../../password/failures.ts';
import { isUsable } from '../../password/status.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { enter, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { FlowCall } from './types.ts';

/** Ends a flow whose user was deleted while it went on. */
export const failWithoutUser = (call: FlowCall, flow: FlowRecord) =>
  moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');

/** The flow of a call that may go on, with its user, who can sign on; or the answer where it cannot. */
export function enterAsUser(call: FlowCall, relation: string) {
  const entered = enter(call, relation);
  if ('refusal' in entered) return entered;
  const { flow } = entered;
  const user = userOf(call.world, flow);
  if (!user) return { refusal: failWithoutUser(call, flow) };
  const subject = { userID: user.id, flowID: flow.id };
  if (!isUsable(user, call.now)) return { refusal: { ...accountNotUsable(), subject } };
  return { flow, user, subject };
}
