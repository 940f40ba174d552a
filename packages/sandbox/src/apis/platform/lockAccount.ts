import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userResource } from './user-resource.ts';

export const lockAccount: PlatformHandler<'lockAccount'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  if (!user) return notFound('user');
  const locked = { ...user, accountLockedAt: user.accountLockedAt ?? call.now };
  call.world.put('users', locked);
  return { status: 200, body: userResource(locked, call), rule: 'account locked' };
};
