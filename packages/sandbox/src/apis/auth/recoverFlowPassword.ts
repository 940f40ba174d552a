import { hold } from '../../password/held.ts';
import { recover } from '../../password/recover.ts';
import { failWithoutUser } from './enter-as-user.ts';
import { enter, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import { afterPassword } from './next-step.ts';
import { bindSession } from './session.ts';
import type { AuthHandler } from './types.ts';

export const recoverFlowPassword: AuthHandler<'recoverFlowPassword'> = (call) => {
  const entered = enter(call, 'password.recover');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, path, now, tools } = call;
  const held = hold({ world, now, path: { ...path, userID: flow.userID ?? '' } });
  if (!held) return failWithoutUser(call, flow);
  const failure = recover(world, { ...held, ...call.body }, { now, ...tools });
  if (failure) return { ...failure, subject: { userID: held.user.id, flowID: flow.id } };
  const bound = bindSession(call, { ...flow, userID: held.user.id });
  const proved = { ...bound.flow, authenticatedAt: now };
  // The user with the new password.
  const user = userOf(world, proved) ?? held.user;
  const step = afterPassword(call, user, { flow: proved, rule: 'recovered in the flow' });
  return { ...moveOn(call, step.flow, step.rule), headers: bound.headers };
};
