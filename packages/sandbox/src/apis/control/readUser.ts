import { timeIn } from '../../world/clock.ts';
import type { World } from '../../world/world.ts';
import { missing } from './refusals.ts';
import { directoryUser, platformUser } from './sandbox-user.ts';
import type { ControlHandler } from './types.ts';

/** The refusal for a user that is not there; it lists the users by name. */
export const noSuchUser = (world: World) =>
  missing(
    'user',
    [...world.list('users'), ...world.list('directoryUsers')].map(
      ({ username, id }) => `${username} (${id})`,
    ),
  );

/** A user of either API. */
export function showUser(world: World, userID: string, system: number) {
  const now = timeIn(world, system);
  const user = world.get('users', userID);
  if (user) return platformUser(world, user, now);
  const other = world.get('directoryUsers', userID);
  return other && directoryUser(other, now);
}

export const readUser: ControlHandler<'readUser'> = ({ context, worldID, path }) => {
  const { store, system } = context;
  return store.transact(worldID, (world) => {
    const body = showUser(world, path.userID, system());
    return body ? { status: 200 as const, body } : noSuchUser(world);
  });
};
