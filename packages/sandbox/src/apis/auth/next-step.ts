import { policyOf } from '../../world/policies.ts';
import type { FlowRecord, UserRecord } from '../../world/records.ts';
import { statusAfterPassword } from './move-on.ts';
import type { FlowCall } from './types.ts';
import { hasToVerify, mailCodeTo } from './verification.ts';

/** A flow of a user, and the rule that led it to its status. */
export interface Step {
  readonly flow: FlowRecord;
  readonly rule: string;
}

/** The step after a user has verified the e-mail address, or has none to verify. */
export function afterVerification(_call: FlowCall, { flow, rule }: Step): Step {
  return { flow: { ...flow, status: 'COMPLETED' }, rule };
}

/** The step after a user has proved the password or has set a new one. */
export function afterPassword(call: FlowCall, user: UserRecord, { flow, rule }: Step): Step {
  const { world, now } = call;
  const status = statusAfterPassword(user.password, policyOf(world, user), now);
  if (status !== 'COMPLETED') return { flow: { ...flow, status }, rule };
  if (!hasToVerify(user)) return afterVerification(call, { flow, rule });
  mailCodeTo(call, user);
  const waiting = { ...flow, status: 'VERIFICATION_CODE_REQUIRED' };
  return { flow: waiting, rule: `${rule}; verification code sent` };
}
