import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userResource } from './user-resource.ts';

export const unlockAccount: PlatformHandler<'unlockAccount'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  if (!user) return notFound('user');
  const unlocked = { ...user, accountLockedAt: undefined, accountUnlockAt: undefined };
  call.world.put('users', unlocked);
  return { status: 200, body: userResource(unlocked, call), rule: 'account unlocked' };
};
