import { notFound } from '../not-found.ts';
import type { DirectoryHandler } from './types.ts';
import { directoryUser } from './user-resource.ts';

export const readUser: DirectoryHandler<'readUser'> = (call) => {
  const user = call.world.get('directoryUsers', call.path.id);
  return user
    ? { status: 200, body: directoryUser(user, call), rule: 'read', subject: { userID: user.id } }
    : notFound('user');
};
