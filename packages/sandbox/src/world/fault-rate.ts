import type { FaultRecord } from './fault-record.ts';

/** What a fault is held against. */
export interface FaultMoment {
  readonly operationId: string;
  /** The time in the world, in milliseconds since 1970. */
  readonly now: number;
  /** A number from 0 to 1. */
  draw(): number;
}

/** Whether a fault happens to a call, and the fault as it is afterwards. */
export interface Turn {
  readonly happens: boolean;
  readonly fault: FaultRecord;
}

/** A number from 0 to 1 that a seed gives for a place in a row (mulberry32). */
function seededDraw(seed: number, place: number): number {
  let state = (seed + Math.imul(place + 1, 0x6d2b79f5)) >>> 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/** Holds a limit against a call: within it nothing happens, beyond it the caller waits for the next window. */
function limitTurn(
  fault: FaultRecord,
  { calls: most, seconds }: NonNullable<FaultRecord['limit']>,
  { operationId, now }: FaultMoment,
): Turn {
  const length = seconds * 1000;
  const known = fault.used?.[operationId];
  // A clock can be set back.
  const isCurrent = known !== undefined && now >= known.since && now < known.since + length;
  const { since, calls } = isCurrent ? known : { since: now, calls: 0 };
  if (calls >= most)
    return {
      happens: true,
      fault: { ...fault, retryAfterSeconds: Math.max(1, Math.ceil((since + length - now) / 1000)) },
    };
  return {
    happens: false,
    fault: { ...fault, used: { ...fault.used, [operationId]: { since, calls: calls + 1 } } },
  };
}

/** Holds a fault that fits a call against its rate; a fault without one always happens. */
export function takeTurn(fault: FaultRecord, moment: FaultMoment): Turn {
  const { every, probability, seed, limit, seen = 0 } = fault;
  if (limit) return limitTurn(fault, limit, moment);
  if (every === undefined && probability === undefined) return { happens: true, fault };
  const after = { ...fault, seen: seen + 1 };
  if (every !== undefined) return { happens: after.seen % every === 0, fault: after };
  const number = seed === undefined ? moment.draw() : seededDraw(seed, seen);
  return { happens: number < (probability ?? 1), fault: after };
}
