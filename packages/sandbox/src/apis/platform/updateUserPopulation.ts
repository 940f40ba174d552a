import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { populationFault, refusalOf } from './user-faults.ts';
import { userPopulation } from './user-population.ts';

export const updateUserPopulation: PlatformHandler<'updateUserPopulation'> = (call) => {
  const { world, path, now, body } = call;
  const former = world.get('users', path.userID);
  if (!former) return notFound('user');
  const refusal = refusalOf([populationFault(world, body.id, 'id')]);
  if (refusal) return refusal;
  const user = { ...former, populationID: body.id.toLowerCase(), updatedAt: now };
  world.put('users', user);
  return { status: 200, body: userPopulation(user, call), rule: 'moved' };
};
