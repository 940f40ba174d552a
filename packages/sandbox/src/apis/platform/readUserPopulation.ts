import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { userPopulation } from './user-population.ts';

export const readUserPopulation: PlatformHandler<'readUserPopulation'> = (call) => {
  const user = call.world.get('users', call.path.userID);
  return user ? { status: 200, body: userPopulation(user, call), rule: 'read' } : notFound('user');
};
