import type { World } from './world.ts';

/** The most users of a world, those of the Directory included. */
export const mostUsers = 5000;

/** Number of users of a world, those of the Directory included. */
export const usersIn = (world: World): number => world.size('users') + world.size('directoryUsers');

/**
 * Whether a user of the environment has a name, in whatever case.
 *
 * @param except identifier of a user who may have it.
 */
export function isNameTaken(world: World, username: string, except?: string): boolean {
  return world.lookUp('username', username).some(({ id }) => id !== except);
}

/** Removes a user of the environment, with the sign-ons, sessions, codes and refresh tokens of the user. */
export function removeUser(world: World, userID: string): void {
  for (const table of ['flows', 'sessions', 'grants'] as const) {
    for (const record of world.list(table))
      if (record.userID === userID) world.remove(table, record.id);
  }
  world.remove('users', userID);
}
