import { enter, findUser } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';

/** A name that nobody has moves on as well, so that names cannot be tried out. */
export const lookUpUser: AuthHandler<'lookUpUser'> = (call) => {
  const entered = enter(call, 'user.lookup');
  if ('refusal' in entered) return entered.refusal;
  const user = findUser(call.world, call.body.username);
  const flow = { ...entered.flow, status: 'PASSWORD_REQUIRED', userID: user?.id };
  return moveOn(call, flow, user ? 'user found' : 'no such user');
};
