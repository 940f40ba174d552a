import {
  type Clock,
  call,
  type Fault,
  type Message,
  type Parameters,
  type Snapshot,
  type User,
  type World,
} from './control.ts';
import { complain } from './notice.ts';

/** What is known of a world, part by part. */
export interface Parts {
  readonly world: World;
  readonly clock: Clock;
  readonly users: readonly User[];
  readonly inbox: readonly Message[];
  readonly faults: readonly Fault[];
  readonly snapshots: readonly Snapshot[];
}
export type Part = keyof Parts;
export const allParts: readonly Part[] = [
  'world',
  'clock',
  'users',
  'inbox',
  'faults',
  'snapshots',
];

/** Where everything about a world is. */
export const inWorld = '/worlds/{environmentID}' as const;

const readers: { [P in Part]: (at: Parameters) => Promise<Parts[P]> } = {
  world: (at) => call('get', inWorld, at),
  clock: (at) => call('get', `${inWorld}/clock`, at),
  users: async (at) => (await call('get', `${inWorld}/users`, at)).users,
  inbox: async (at) => (await call('get', `${inWorld}/inbox`, at)).messages,
  faults: async (at) => (await call('get', `${inWorld}/faults`, at)).faults,
  snapshots: async (at) => (await call('get', `${inWorld}/snapshots`, at)).snapshots,
};

/**
 * Reads parts of a world; a failure is shown to the person, unless another world is there by now.
 *
 * @param take is given every part, but no answer that was overtaken by a later question.
 */
export function createPartReader(
  environmentID: string,
  signal: AbortSignal,
  take: <P extends Part>(part: P, value: Parts[P]) => void,
): (...parts: readonly Part[]) => Promise<void> {
  const latest = new Map<Part, number>();

  async function readPart<P extends Part>(part: P): Promise<void> {
    const turn = (latest.get(part) ?? 0) + 1;
    latest.set(part, turn);
    const value = await readers[part]({ environmentID });
    if (!signal.aborted && latest.get(part) === turn) take(part, value);
  }

  return async (...parts) => {
    // Countdowns go by the clock, so it comes first.
    const [clockFirst, rest] = [parts.includes('clock'), parts.filter((part) => part !== 'clock')];
    const first = clockFirst ? await Promise.allSettled([readPart('clock')]) : [];
    const results = [...first, ...(await Promise.allSettled(rest.map(readPart)))];
    const failed = results.find((result) => result.status === 'rejected');
    if (failed && !signal.aborted) complain(failed.reason);
  };
}
