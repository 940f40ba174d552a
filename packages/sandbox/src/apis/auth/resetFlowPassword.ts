import { changeOwn } from '../../password/change-own.ts';
import { hold } from '../../password/held.ts';
import { enter } from './flow.ts';
import { moveOn, statusAfterPassword } from './move-on.ts';
import type { AuthHandler } from './types.ts';

export const resetFlowPassword: AuthHandler<'resetFlowPassword'> = (call) => {
  const entered = enter(call, 'password.reset');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, path, now } = call;
  const held = hold({ world, now, path: { ...path, userID: flow.userID ?? '' } });
  if (!held) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  // What has to be changed may be changed, however young it is.
  const changed = changeOwn(call, held, { ...call.body, minimumAge: false });
  const subject = { userID: held.user.id, flowID: flow.id };
  if ('failure' in changed) return { ...changed.failure, subject };
  const status = statusAfterPassword(changed.password, held.policy, now);
  return moveOn(call, { ...flow, status, authenticatedAt: now }, 'changed in the flow');
};
