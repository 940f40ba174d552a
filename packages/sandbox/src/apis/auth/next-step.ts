import { hasToVerify, mailCodeTo } from '../../password/verification.ts';
import { policyOf } from '../../world/policies.ts';
import type { UserRecord } from '../../world/records.ts';
import { statusAfterPassword } from './password-step.ts';
import { secondFactor } from './second-factor.ts';
import type { Step } from './step.ts';
import type { FlowCall } from './types.ts';

/** The step after a user has proved the password or has set a new one. */
export function afterPassword(call: FlowCall, user: UserRecord, { flow, rule }: Step): Step {
  const { world, now } = call;
  const status = statusAfterPassword(user.password, policyOf(world, user), now);
  if (status !== 'COMPLETED') return { flow: { ...flow, status }, rule };
  if (!hasToVerify(user)) return secondFactor(call, user, { flow, rule });
  mailCodeTo(call, user);
  const waiting = { ...flow, status: 'VERIFICATION_CODE_REQUIRED' };
  return { flow: waiting, rule: `${rule}; verification code sent` };
}
