import { clockResource } from './clock.ts';
import type { ControlHandler } from './types.ts';

export const readClock: ControlHandler<'readClock'> = ({ workshop, worldID }) => {
  const { store, system } = workshop;
  return { status: 200, body: store.transact(worldID, (world) => clockResource(world, system())) };
};
