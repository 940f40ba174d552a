import type { World } from '../../world/world.ts';
import { faultsFault } from './fault-input.ts';
import { faultsOf, replaceFaults } from './fault-resource.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';

/** Whether a world has a user of either API. */
const knows = (world: World) => (id: string) =>
  (world.get('users', id) ?? world.get('directoryUsers', id)) !== undefined;

export const setFaults: ControlHandler<'setFaults'> = ({ context, worldID, body }) => {
  const operationIDs = context.operationIDs();
  return context.store.transact(worldID, (world) => {
    const wrong = faultsFault(body.faults, { operationIDs, hasUser: knows(world) });
    if (wrong) return unusable(wrong);
    replaceFaults(world, body.faults);
    return { status: 200 as const, body: faultsOf(world) };
  });
};
