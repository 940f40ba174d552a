import { sendCode } from '../../password/send-code.ts';
import { settled } from '../../password/status.ts';
import { notFound } from '../not-found.ts';
import { enter, findUser } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';

/** The vendor reports an unknown name, and so does the sandbox. */
export const requestFlowRecovery: AuthHandler<'requestFlowRecovery'> = (call) => {
  const entered = enter(call, 'password.forgot');
  if ('refusal' in entered) return entered.refusal;
  const { world, now, tools } = call;
  const user = findUser(world, call.body.username);
  if (!user) return notFound('user');
  const subject = { userID: user.id, flowID: entered.flow.id };
  const password = settled(user.password, now);
  const failure = sendCode(world, { user, password }, { now, random: tools.random });
  if (failure) return { ...failure, subject };
  const flow = { ...entered.flow, status: 'RECOVERY_CODE_REQUIRED', userID: user.id };
  return moveOn(call, flow, 'recovery code sent');
};
