import { replaceFaults } from './fault-resource.ts';
import type { ControlHandler } from './types.ts';

export const clearFaults: ControlHandler<'clearFaults'> = ({ workshop, worldID }) => {
  workshop.store.transact(worldID, (world) => replaceFaults(world, []));
  return { status: 204 };
};
