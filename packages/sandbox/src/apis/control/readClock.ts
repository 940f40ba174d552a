import { clockResource } from './clock.ts';
import type { ControlHandler } from './types.ts';

export const readClock: ControlHandler<'readClock'> = async ({ context, worldID }) => {
  const { store, system } = context;
  return {
    status: 200,
    body: await store.transact(worldID, (world) => clockResource(world, system())),
  };
};
