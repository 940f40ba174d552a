import { sendCode } from '../../password/send-code.ts';
import { settled } from '../../password/status.ts';
import { failWithoutUser } from './enter-as-user.ts';
import { enter, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';

export const sendFlowRecoveryCode: AuthHandler<'sendFlowRecoveryCode'> = (call) => {
  const entered = enter(call, 'password.sendRecoveryCode');
  if ('refusal' in entered) return entered.refusal;
  const { world, now, tools } = call;
  const { flow } = entered;
  const user = userOf(world, flow);
  if (!user) return failWithoutUser(call, flow);
  const recipient = { user, password: settled(user.password, now) };
  const failure = sendCode(world, recipient, { now, random: tools.random });
  if (failure) return { ...failure, subject: { userID: user.id, flowID: flow.id } };
  return moveOn(call, flow, 'recovery code sent');
};
