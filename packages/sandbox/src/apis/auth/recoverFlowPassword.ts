import { hold } from '../../password/held.ts';
import { recover } from '../../password/recover.ts';
import { enter } from './flow.ts';
import { moveOn } from './move-on.ts';
import { bindSession } from './session.ts';
import type { AuthHandler } from './types.ts';

export const recoverFlowPassword: AuthHandler<'recoverFlowPassword'> = (call) => {
  const entered = enter(call, 'password.recover');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, path, now, tools } = call;
  const held = hold({ world, now, path: { ...path, userID: flow.userID ?? '' } });
  if (!held) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  const failure = recover(world, { ...held, ...call.body }, { now, ...tools });
  if (failure) return { ...failure, subject: { userID: held.user.id, flowID: flow.id } };
  const bound = bindSession(call, { ...flow, userID: held.user.id });
  const moved = { ...bound.flow, status: 'COMPLETED', authenticatedAt: now };
  return { ...moveOn(call, moved, 'recovered in the flow'), headers: bound.headers };
};
