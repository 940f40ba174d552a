import type { World } from '../../world/world.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';

/** Ends the sign-ons of a user, and the codes and refresh tokens that came of them. */
function endSignOns(world: World, userID: string): void {
  for (const table of ['flows', 'grants'] as const) {
    for (const record of world.list(table))
      if (record.userID === userID) world.remove(table, record.id);
  }
}

export const deleteUser: PlatformHandler<'deleteUser'> = ({ world, path }) => {
  const user = world.get('users', path.userID);
  if (!user) return notFound('user');
  endSignOns(world, user.id);
  world.remove('users', user.id);
  return { status: 204, rule: 'deleted' };
};
