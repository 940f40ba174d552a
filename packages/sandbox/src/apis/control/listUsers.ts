import { timeIn } from '../../world/clock.ts';
import { directoryUser, platformUser } from './sandbox-user.ts';
import type { ControlHandler } from './types.ts';

export const listUsers: ControlHandler<'listUsers'> = ({ context, worldID }) => {
  const { store, system } = context;
  return store.transact(worldID, (world) => {
    const now = timeIn(world, system());
    const users = [
      ...world.list('users').map((user) => platformUser(world, user, now)),
      ...world.list('directoryUsers').map((user) => directoryUser(user, now)),
    ];
    return { status: 200 as const, body: { users } };
  });
};
