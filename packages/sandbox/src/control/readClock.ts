import { clockResource } from './clock.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const readClock: ControlHandler<'readClock'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const { store, system } = workshop;
  return { status: 200, body: store.transact(found.id, (world) => clockResource(world, system())) };
};
