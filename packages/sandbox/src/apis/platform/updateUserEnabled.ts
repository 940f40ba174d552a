import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userEnabled } from './user-enabled.ts';

export const updateUserEnabled: PlatformHandler<'updateUserEnabled'> = (call) => {
  const { world, path, now, body } = call;
  const former = world.get('users', path.userID);
  if (!former) return notFound('user');
  const { enabled } = body;
  const user = { ...former, enabled, updatedAt: now };
  world.put('users', user);
  const rule = enabled ? 'enabled' : 'disabled';
  return { status: 200, body: userEnabled(user, call), rule };
};
