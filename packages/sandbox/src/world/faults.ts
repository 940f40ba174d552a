import { unavailable } from '../http/unavailable.ts';
import { type Answer, vendorError } from '../http/vendor-error.ts';
import type { Delivery } from '../http/wire-request.ts';
import { type FaultMoment, takeTurn } from './fault-rate.ts';
import type { FaultRecord } from './fault-record.ts';
import type { World } from './world.ts';

/** The kinds of faults. */
export const faultKinds = [
  'latency',
  'resetBefore',
  'resetAfter',
  'truncate',
  'rateLimit',
  'error',
  'unavailable',
] as const;

/** Faults as a world keeps them, in their order; as many calls fail as are left. */
export const faultRecords = (faults: readonly Omit<FaultRecord, 'id'>[]): FaultRecord[] =>
  faults.map(({ remaining, ...fault }, index) => ({
    ...fault,
    ...(fault.count !== undefined && {
      remaining: Math.min(fault.count, remaining ?? fault.count),
    }),
    id: String(index),
  }));

/** What faults do to one call. */
export interface FaultEffect {
  /** The kinds of the faults, for the journal. */
  readonly kinds: readonly string[];
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** Answers in place of the action, at a time of the machine. */
  readonly answer?: (now: number) => Answer;
  readonly delivery?: Delivery;
  /** The rule that decided, where it is not that somebody asked for a fault. */
  readonly rule?: string;
}

/** What a call has to match. */
interface FaultTarget {
  readonly operationId: string;
  /** In lower case. */
  readonly userID?: string | undefined;
  readonly persona?: string | undefined;
}

/** The longest delay, in milliseconds, and the longest wait that a caller is asked for, in seconds. */
const most = { delay: 60_000, wait: 3600 };

function limited(seconds: number, limit: FaultRecord['limit']): Answer {
  return vendorError(
    429,
    'Too many requests.',
    [
      {
        code: 'LIMIT_EXCEEDED',
        message: `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
        ...(limit && { innerError: { quotaLimit: limit.calls } }),
      },
    ],
    { 'retry-after': String(seconds) },
  );
}

/**
 * The effect of a fault on one call.
 *
 * @param draw a number from 0 to 1 that picks the delay.
 */
export function effectOf(
  { kind, milliseconds, retryAfterSeconds = 1, limit }: Omit<FaultRecord, 'id'>,
  draw: () => number,
): FaultEffect {
  const kinds = [kind];
  if (kind === 'latency') {
    const { min, max } = milliseconds ?? { min: 0, max: 0 };
    return { kinds, delay: min + draw() * Math.max(0, max - min) };
  }
  if (kind === 'rateLimit') return { kinds, answer: () => limited(retryAfterSeconds, limit) };
  if (kind === 'error') return { kinds, answer: () => vendorError(500, 'A fault was asked for.') };
  if (kind === 'unavailable')
    return { kinds, answer: (now) => unavailable(retryAfterSeconds, now) };
  return { kinds, delivery: kind as Delivery };
}

/** Whether a fault tells its caller when to come again. */
export const asksToWait = (kind: string): boolean => kind === 'rateLimit' || kind === 'unavailable';

/** The fault that the header `X-Mock-Fault` asks for, or what is wrong with it. */
export function readFaultHeader(
  header: string | undefined,
): Omit<FaultRecord, 'id'> | { readonly wrong: string } | undefined {
  if (header === undefined) return undefined;
  const [name = '', value] = header.split('=', 2).map((part) => part.trim());
  const kind = faultKinds.find((candidate) => candidate === name);
  if (!kind) return { wrong: `X-Mock-Fault takes ${faultKinds.join(', ')}.` };
  const amount = /^\d+$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (kind === 'latency')
    return amount <= most.delay
      ? { kind, milliseconds: { min: amount, max: amount } }
      : { wrong: `latency takes 0 to ${most.delay} milliseconds, as in latency=500.` };
  if (value === undefined) return { kind };
  if (!asksToWait(kind)) return { wrong: `${kind} takes no value.` };
  return amount <= most.wait
    ? { kind, retryAfterSeconds: amount }
    : { wrong: `${kind} takes 0 to ${most.wait} seconds, as in ${kind}=30.` };
}

const matches = (fault: FaultRecord, { operationId, userID, persona }: FaultTarget) =>
  (fault.operationId === undefined || fault.operationId === operationId) &&
  (fault.userID === undefined || fault.userID.toLowerCase() === userID) &&
  (fault.persona === undefined || fault.persona === persona) &&
  (fault.remaining === undefined || fault.remaining > 0);

const isLatency = ({ kind }: FaultRecord) => kind === 'latency';

/** The first of some faults whose turn it is; every one before it has counted the call. */
function takeFirst(
  world: World,
  faults: readonly FaultRecord[],
  moment: FaultMoment,
): FaultRecord[] {
  for (const candidate of faults) {
    const { happens, fault } = takeTurn(candidate, moment);
    const { remaining, retryAfterSeconds: wait, ...counted } = fault;
    const left = happens && remaining !== undefined ? remaining - 1 : remaining;
    // How long a limit lets a caller wait is said once, and not kept.
    const retryAfterSeconds = candidate.retryAfterSeconds;
    if (fault !== candidate || left !== remaining)
      world.put('faults', {
        ...counted,
        ...(left !== undefined && { remaining: left }),
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      });
    if (happens) return [fault];
  }
  return [];
}

/**
 * The faults of a world that apply to a call: the first latency and the first of the others whose turn it is, each used
 * up by one.
 */
export function takeFaults(world: World, target: FaultTarget, moment: FaultMoment): FaultRecord[] {
  const fitting = world.list('faults').filter((candidate) => matches(candidate, target));
  return [
    ...takeFirst(world, fitting.filter(isLatency), moment),
    ...takeFirst(
      world,
      fitting.filter((fault) => !isLatency(fault)),
      moment,
    ),
  ];
}

/** Whether a fault of the world may still cut a connection. */
export const cutsConnections = (world: World): boolean =>
  world.size('faults') > 0 &&
  world.list('faults').some(({ kind, remaining }) => kind.startsWith('reset') && remaining !== 0);
