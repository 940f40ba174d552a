import { faultsOf } from './fault-resource.ts';
import type { ControlHandler } from './types.ts';

export const readFaults: ControlHandler<'readFaults'> = async ({ context, worldID }) => {
  return { status: 200, body: await context.store.transact(worldID, faultsOf) };
};
