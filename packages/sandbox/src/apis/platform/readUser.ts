import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userResource } from './user-resource.ts';

export const readUser: PlatformHandler<'readUser'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  return user ? { status: 200, body: userResource(user, call), rule: 'read' } : notFound('user');
};
