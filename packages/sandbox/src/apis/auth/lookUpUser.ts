import { enter, findUser } from './flow.ts';
import { moveOn } from './move-on.ts';
import { standInFor } from './stand-in.ts';
import type { AuthHandler } from './types.ts';

/** A name that nobody has moves on as well, so that names cannot be tried out. */
export const lookUpUser: AuthHandler<'lookUpUser'> = (call) => {
  const entered = enter(call, 'user.lookup');
  if ('refusal' in entered) return entered.refusal;
  const { username } = call.body;
  const user = findUser(call.world, username);
  const standInID = standInFor(call.world, username)?.id;
  const flow = { ...entered.flow, status: 'PASSWORD_REQUIRED', userID: user?.id, standInID };
  return moveOn(call, flow, user ? 'user found' : 'no such user');
};
