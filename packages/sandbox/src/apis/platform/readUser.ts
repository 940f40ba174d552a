import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userResource } from './user-resource.ts';

export const readUser: PlatformHandler<'readUser'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  if (!user) return notFound('user');
  const { include } = call.query;
  const groups = include === undefined ? {} : { [include]: [] };
  return { status: 200, body: { ...userResource(user, call), ...groups }, rule: 'read' };
};
