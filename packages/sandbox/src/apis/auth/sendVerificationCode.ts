import { mailCodeTo } from '../../password/verification.ts';
import { enterAsUser } from './enter-as-user.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';

export const sendVerificationCode: AuthHandler<'sendVerificationCode'> = (call) => {
  const entered = enterAsUser(call, 'user.sendVerificationCode');
  if ('refusal' in entered) return entered.refusal;
  const { flow, user } = entered;
  mailCodeTo(call, user);
  return moveOn(call, flow, 'verification code sent');
};
