import { replaceFaults } from './fault-resource.ts';
import type { ControlHandler } from './types.ts';

export const clearFaults: ControlHandler<'clearFaults'> = async ({ context, worldID }) => {
  await context.store.transact(worldID, (world) => replaceFaults(world, []));
  return { status: 204 };
};
