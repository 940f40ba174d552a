import { accountNotUsable, invalidValue } from '../../password/failures.ts';
import { isUsable } from '../../password/status.ts';
import { enter, keepFlow, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import { secondFactor } from './second-factor.ts';
import type { AuthHandler } from './types.ts';
import { isVerifiedBy } from './verification.ts';

export const verifyUser: AuthHandler<'verifyUser'> = (call) => {
  const entered = enter(call, 'user.verify');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, now, body } = call;
  const user = userOf(world, flow);
  if (!user) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  const subject = { userID: user.id, flowID: flow.id };
  if (!isUsable(user, now)) return { ...accountNotUsable(), subject };
  if (!isVerifiedBy(user, body.verificationCode)) {
    keepFlow(world, { ...flow, touchedAt: now });
    const message = 'The verification code is not correct.';
    return { ...invalidValue('wrong verification code', 'verificationCode', message), subject };
  }
  const { verification, ...rest } = user;
  const verified = { ...rest, emailVerified: true, lifecycleStatus: 'ACCOUNT_OK', updatedAt: now };
  world.put('users', verified);
  const step = secondFactor(call, verified, { flow, rule: 'address verified' });
  return moveOn(call, step.flow, step.rule);
};
