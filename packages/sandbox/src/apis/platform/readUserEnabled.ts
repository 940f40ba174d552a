import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userEnabled } from './user-enabled.ts';

export const readUserEnabled: PlatformHandler<'readUserEnabled'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  return user ? { status: 200, body: userEnabled(user, call), rule: 'read' } : notFound('user');
};
