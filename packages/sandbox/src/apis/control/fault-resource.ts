import type { components } from '@ping-password/contract/control';
import type { FaultRecord } from '../../world/fault-record.ts';
import { faultRecords } from '../../world/faults.ts';
import type { World } from '../../world/world.ts';

type Fault = components['schemas']['Fault'];

/** The faults of a world, as the control API shows them. */
export const faultsOf = (world: World): { faults: Fault[] } => ({
  faults: world.list('faults').map(({ id, seen, used, ...fault }) => fault as Fault),
});

/** Puts faults in place of those of a world. */
export function replaceFaults(world: World, faults: readonly Omit<FaultRecord, 'id'>[]): void {
  for (const { id } of world.list('faults')) world.remove('faults', id);
  for (const fault of faultRecords(faults)) world.put('faults', fault);
}
