import { faultsOf } from './fault-resource.ts';
import type { ControlHandler } from './types.ts';

export const readFaults: ControlHandler<'readFaults'> = ({ workshop, worldID }) => {
  return { status: 200, body: workshop.store.transact(worldID, faultsOf) };
};
