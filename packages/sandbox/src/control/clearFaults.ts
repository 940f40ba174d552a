import { replaceFaults } from './fault-resource.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const clearFaults: ControlHandler<'clearFaults'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  workshop.store.transact(found.id, (world) => replaceFaults(world, []));
  return { status: 204 };
};
