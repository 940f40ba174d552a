import { accountNotUsable } from '../../password/failures.ts';
import { isUsable } from '../../password/status.ts';
import { enter, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';
import { mailCodeTo } from './verification.ts';

export const sendVerificationCode: AuthHandler<'sendVerificationCode'> = (call) => {
  const entered = enter(call, 'user.sendVerificationCode');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const user = userOf(call.world, flow);
  if (!user) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  const subject = { userID: user.id, flowID: flow.id };
  if (!isUsable(user, call.now)) return { ...accountNotUsable(), subject };
  mailCodeTo(call, user);
  return moveOn(call, flow, 'verification code sent');
};
