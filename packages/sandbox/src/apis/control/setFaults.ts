import { asksToWait } from '../../world/faults.ts';
import type { World } from '../../world/world.ts';
import { faultsOf, replaceFaults } from './fault-resource.ts';
import { existing, unusable } from './refusals.ts';
import type { ControlCall, ControlHandler } from './types.ts';

type FaultInput = ControlCall<'setFaults'>['body']['faults'][number];

/** What is wrong with the amounts of a fault. */
function amountFault({ kind, milliseconds, retryAfterSeconds }: FaultInput, target: string) {
  const amount = `${target}.milliseconds`;
  const wait = `${target}.retryAfterSeconds`;
  if (kind === 'latency' && !milliseconds)
    return {
      code: 'REQUIRED_VALUE',
      target: amount,
      message: `${amount} is required for latency.`,
    };
  if (kind !== 'latency' && milliseconds)
    return { code: 'INVALID_VALUE', target: amount, message: `${kind} takes no milliseconds.` };
  if (!asksToWait(kind) && retryAfterSeconds !== undefined)
    return { code: 'INVALID_VALUE', target: wait, message: `${kind} takes no retryAfterSeconds.` };
  if (milliseconds && milliseconds.max < milliseconds.min)
    return { code: 'OUT_OF_RANGE', target: amount, message: 'max must not be less than min.' };
  return undefined;
}

/** What is wrong with the calls that a fault is meant for: one that meets none tests nothing. */
function aimFault(
  { operationId, userID }: FaultInput,
  target: string,
  operationIDs: ReadonlySet<string>,
  world: World,
) {
  const id = userID?.toLowerCase();
  if (operationId !== undefined && !operationIDs.has(operationId)) {
    const message = `There is no such action. ${existing([...operationIDs], operationIDs.size)}`;
    return { code: 'INVALID_VALUE', target: `${target}.operationId`, message };
  }
  if (id !== undefined && !world.get('users', id) && !world.get('directoryUsers', id))
    return { code: 'INVALID_VALUE', target: `${target}.userID`, message: 'There is no such user.' };
  return undefined;
}

export const setFaults: ControlHandler<'setFaults'> = ({ context, worldID, body }) => {
  const operationIDs = context.operationIDs();
  return context.store.transact(worldID, (world) => {
    for (const [index, fault] of body.faults.entries()) {
      const target = `faults.${index}`;
      const wrong = amountFault(fault, target) ?? aimFault(fault, target, operationIDs, world);
      if (wrong) return unusable(wrong);
    }
    replaceFaults(world, body.faults);
    return { status: 200 as const, body: faultsOf(world) };
  });
};
