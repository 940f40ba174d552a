import type { ControlClient } from '@ping-password/client/control';
import type { components } from '@ping-password/contract/control';
import { unwrap } from './unwrap.ts';

/** A failure on purpose. */
export type Fault = components['schemas']['FaultInput'];

/** The failures on purpose of a world. */
export interface Faults {
  /** Replaces all faults. */
  set(...faults: Fault[]): Promise<void>;
  /** Ends all faults. */
  clear(): Promise<void>;
}

/** The faults of a world. */
export function createFaults(control: ControlClient, environmentID: string): Faults {
  const params = { path: { environmentID } };
  const set = async (...faults: Fault[]) => {
    unwrap(await control.PUT('/worlds/{environmentID}/faults', { params, body: { faults } }));
  };
  return { set, clear: () => set() };
}
