import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import { asksToWait } from '../../world/faults.ts';
import { existing } from './refusals.ts';

type FaultInput = components['schemas']['FaultInput'];

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

/** What is wrong with how often a fault happens. */
function rateFault({ kind, every, probability, seed, limit }: FaultInput, target: string) {
  const invalid = (member: string, message: string) => ({
    code: 'INVALID_VALUE',
    target: `${target}.${member}`,
    message: `${target}.${member} ${message}`,
  });
  if (every !== undefined && probability !== undefined)
    return invalid('probability', 'takes the place of every; give one of them.');
  if (seed !== undefined && probability === undefined)
    return invalid('seed', 'needs a probability beside it.');
  if (!limit) return undefined;
  if (kind !== 'rateLimit') return invalid('limit', `is for rateLimit, not for ${kind}.`);
  return (every ?? probability) === undefined
    ? undefined
    : invalid('limit', 'takes no every or probability beside it.');
}

/** What faults can be aimed at. */
interface Aims {
  readonly operationIDs: ReadonlySet<string>;
  hasUser(id: string): boolean;
}

/** What is wrong with the calls that a fault is meant for: one that meets none tests nothing. */
function aimFault(
  { operationId, userID }: FaultInput,
  target: string,
  { operationIDs, hasUser }: Aims,
) {
  const id = userID?.toLowerCase();
  if (operationId !== undefined && !operationIDs.has(operationId)) {
    const message = `There is no such action. ${existing([...operationIDs], operationIDs.size)}`;
    return { code: 'INVALID_VALUE', target: `${target}.operationId`, message };
  }
  if (id !== undefined && !hasUser(id))
    return { code: 'INVALID_VALUE', target: `${target}.userID`, message: 'There is no such user.' };
  return undefined;
}

/** What is wrong with faults beyond their schema. */
export function faultsFault(faults: readonly FaultInput[], aims: Aims): ErrorDetail | undefined {
  for (const [index, fault] of faults.entries()) {
    const target = `faults.${index}`;
    const wrong =
      amountFault(fault, target) ?? rateFault(fault, target) ?? aimFault(fault, target, aims);
    if (wrong) return wrong;
  }
  return undefined;
}
