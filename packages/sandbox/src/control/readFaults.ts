import { faultsOf } from './fault-resource.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const readFaults: ControlHandler<'readFaults'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  return { status: 200, body: workshop.store.transact(found.id, faultsOf) };
};
