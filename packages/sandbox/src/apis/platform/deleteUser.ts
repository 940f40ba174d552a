import { removeUser } from '../../world/users.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';

export const deleteUser: PlatformHandler<'deleteUser'> = ({ world, path }) => {
  const user = world.get('users', path.userID);
  if (!user) return notFound('user');
  removeUser(world, user.id);
  return { status: 204, rule: 'deleted' };
};
