import { isAccountLocked } from '../../password/status.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userResource } from './user-resource.ts';

/** A lock that holds keeps its first time; one that ends in the past is none. */
export const lockAccount: PlatformHandler<'lockAccount'> = ({ body, ...call }) => {
  const { world, path, now } = call;
  const user = world.get('users', path.userID);
  if (!user) return notFound('user');
  const until = body?.unlockAt === undefined ? undefined : Date.parse(body.unlockAt);
  const lock = {
    accountLockedAt: isAccountLocked(user, now) ? user.accountLockedAt : now,
    accountUnlockAt: until,
  };
  const locked = { ...user, ...lock };
  world.put('users', locked);
  const rule = isAccountLocked(locked, now) ? 'account locked' : 'the lock ends in the past';
  return { status: 200, body: userResource(locked, call), rule };
};
