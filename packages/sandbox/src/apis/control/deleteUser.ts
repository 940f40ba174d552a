import { removeUser } from '../../world/users.ts';
import { noSuchUser } from './readUser.ts';
import type { ControlHandler } from './types.ts';

export const deleteUser: ControlHandler<'deleteUser'> = ({ context, worldID, path }) =>
  context.store.transact(worldID, (world) => {
    const { userID } = path;
    if (world.get('users', userID)) removeUser(world, userID);
    else if (world.get('directoryUsers', userID)) world.remove('directoryUsers', userID);
    else return noSuchUser(world);
    return { status: 204 as const };
  });
