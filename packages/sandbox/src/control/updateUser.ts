import type { components } from '@ping-password/contract/control';
import type { Random } from '../random.ts';
import { editedPassword } from '../world/build-world.ts';
import { timeIn } from '../world/clock.ts';
import type { DirectoryUserRecord, UserRecord } from '../world/records.ts';
import { takenFault } from './createUser.ts';
import { noSuchUser, showUser } from './readUser.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { passwordEdit, timesFault } from './user-recipe.ts';

type UserPatch = components['schemas']['UserPatch'];

/** A record with the changes that both kinds of users take. */
function patched<User extends UserRecord | DirectoryUserRecord>(
  user: User,
  { username, email, name, enabled, password }: UserPatch,
  { now, random }: { now: number; random: Random },
): User {
  return {
    ...user,
    ...(username !== undefined && { username }),
    ...(email !== undefined && { email }),
    ...(name && { name: { ...user.name, ...name } }),
    ...(enabled !== undefined && { enabled }),
    ...(password && {
      password: editedPassword(user.password, passwordEdit(password, random), now),
    }),
  };
}

/** A user of the environment with the changes that only they take. */
function patchedUser(user: UserRecord, patch: UserPatch, at: { now: number; random: Random }) {
  const { accountLocked, identityProvider } = patch;
  return {
    ...patched(user, patch, at),
    ...(accountLocked !== undefined && {
      accountLockedAt: accountLocked ? (user.accountLockedAt ?? at.now) : undefined,
    }),
    ...(identityProvider && { identityProvider }),
  };
}

export const updateUser: ControlHandler<'updateUser'> = ({ workshop, worldID, path, body }) => {
  const { store, random, system } = workshop;
  const userID = path.userID;
  return store.transact(worldID, (world) => {
    const at = { now: timeIn(world, system()), random };
    const user = world.get('users', userID);
    const other = user ? undefined : world.get('directoryUsers', userID);
    if (!user && !other) return noSuchUser(world);
    const fault =
      takenFault(world, { username: body.username }, userID) ?? timesFault(body.password);
    if (fault) return unusable(fault);
    if (user) world.put('users', patchedUser(user, body, at));
    if (other) world.put('directoryUsers', patched(other, body, at));
    const shown = showUser(world, userID, system());
    return shown ? { status: 200 as const, body: shown } : noSuchUser(world);
  });
};
