import { changeOwn } from '../../password/change-own.ts';
import { hold } from '../../password/held.ts';
import { failWithoutUser } from './enter-as-user.ts';
import { enter } from './flow.ts';
import { moveOn } from './move-on.ts';
import { afterPassword } from './next-step.ts';
import type { AuthHandler } from './types.ts';

export const resetFlowPassword: AuthHandler<'resetFlowPassword'> = (call) => {
  const entered = enter(call, 'password.reset');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, path, now } = call;
  const held = hold({ world, now, path: { ...path, userID: flow.userID ?? '' } });
  if (!held) return failWithoutUser(call, flow);
  // What has to be changed may be changed, however young it is.
  const changed = changeOwn(call, held, { ...call.body, minimumAge: false });
  const subject = { userID: held.user.id, flowID: flow.id };
  if ('failure' in changed) return { ...changed.failure, subject };
  const proved = { ...flow, authenticatedAt: now };
  const user = { ...held.user, password: changed.password };
  const step = afterPassword(call, user, { flow: proved, rule: 'changed in the flow' });
  return moveOn(call, step.flow, step.rule);
};
