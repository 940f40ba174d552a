import { faultsOf, replaceFaults } from './fault-resource.ts';
import { unusable } from './refusals.ts';
import type { ControlCall, ControlHandler } from './types.ts';

/** What is wrong with faults beyond their schema. */
function faultsFault({ body }: ControlCall<'setFaults'>) {
  for (const [index, { kind, milliseconds }] of body.faults.entries()) {
    if (kind === 'latency' && !milliseconds) {
      const target = `faults.${index}.milliseconds`;
      return { code: 'REQUIRED_VALUE', target, message: `${target} is required for latency.` };
    }
    if (milliseconds && milliseconds.max < milliseconds.min) {
      const target = `faults.${index}.milliseconds`;
      return { code: 'OUT_OF_RANGE', target, message: 'max must not be less than min.' };
    }
  }
  return undefined;
}

export const setFaults: ControlHandler<'setFaults'> = (call) => {
  const { workshop, worldID, body } = call;
  const fault = faultsFault(call);
  if (fault) return unusable(fault);
  return workshop.store.transact(worldID, (world) => {
    replaceFaults(world, body.faults);
    return { status: 200 as const, body: faultsOf(world) };
  });
};
