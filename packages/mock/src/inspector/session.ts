import {
  type AnswerOf,
  type BodyOf,
  type Clock,
  call,
  type Fault,
  type Message,
  type MethodOf,
  type Parameters,
  type Path,
  type Snapshot,
  type User,
  type World,
} from './control.ts';
import { complain } from './notice.ts';

/** What is known of a world, part by part. */
interface Parts {
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

const inWorld = '/worlds/{environmentID}' as const;
const readers: { [P in Part]: (at: Parameters) => Promise<Parts[P]> } = {
  world: (at) => call('get', inWorld, at),
  clock: (at) => call('get', `${inWorld}/clock`, at),
  users: async (at) => (await call('get', `${inWorld}/users`, at)).users,
  inbox: async (at) => (await call('get', `${inWorld}/inbox`, at)).messages,
  faults: async (at) => (await call('get', `${inWorld}/faults`, at)).faults,
  snapshots: async (at) => (await call('get', `${inWorld}/snapshots`, at)).snapshots,
};

/** A path below a world, without the part that names the world. */
type PathInWorld = Path extends infer Whole
  ? Whole extends `/worlds/{environmentID}${infer Rest}`
    ? Rest
    : never
  : never;
type Whole<Rest extends PathInWorld> = `${typeof inWorld}${Rest}`;

/** One world on the page, from the moment that it is shown until another takes its place. */
export interface Session {
  readonly environmentID: string;
  readonly signal: AbortSignal;
  /** Calls the control API about this world. */
  call<Rest extends PathInWorld, M extends MethodOf<Whole<Rest>>>(
    method: M,
    path: Rest,
    body?: BodyOf<Whole<Rest>, M>,
    parameters?: Parameters,
  ): Promise<AnswerOf<Whole<Rest>, M>>;
  /** Reads parts anew and shows them; a failure is shown too. */
  read(...parts: readonly Part[]): Promise<void>;
  /** Takes a part that came along with something else. */
  take<P extends Part>(part: P, value: Parts[P]): void;
  /** Shows a part whenever it changes. */
  on<P extends Part>(part: P, show: (value: Parts[P]) => void): void;
  /** Calls back twice a second, as time goes by. */
  onTick(tick: () => void): void;
  /** The time in the world, in milliseconds since 1970. */
  now(): number;
}

/** Opens a session on a world; it ends with the signal. */
export function openSession(environmentID: string, signal: AbortSignal): Session {
  const listeners = new Map<Part, ((value: never) => void)[]>();
  const latest = new Map<Part, number>();
  const at = { environmentID };
  let clock = { now: Date.now(), frozen: false, since: performance.now() };

  const take: Session['take'] = (part, value) => {
    if (part === 'clock') {
      const { now, frozen } = value as Clock;
      clock = { now: Date.parse(now), frozen, since: performance.now() };
    }
    for (const listener of listeners.get(part) ?? []) listener(value as never);
  };

  /** Answers that were overtaken by a later question are dropped. */
  async function readPart<P extends Part>(part: P): Promise<void> {
    const turn = (latest.get(part) ?? 0) + 1;
    latest.set(part, turn);
    const value = await readers[part](at);
    if (!signal.aborted && latest.get(part) === turn) take(part, value);
  }

  return {
    environmentID,
    signal,
    call: (method, path, body, parameters) =>
      call(method, `${inWorld}${path}`, { ...at, ...parameters }, body),
    read: async (...parts) => {
      // Countdowns go by the clock, so it comes first.
      const [clockFirst, rest] = [
        parts.includes('clock'),
        parts.filter((part) => part !== 'clock'),
      ];
      const first = clockFirst ? await Promise.allSettled([readPart('clock')]) : [];
      const results = [...first, ...(await Promise.allSettled(rest.map(readPart)))];
      const failed = results.find((result) => result.status === 'rejected');
      if (failed && !signal.aborted) complain(failed.reason);
    },
    take,
    on(part, show) {
      listeners.set(part, [...(listeners.get(part) ?? []), show as (value: never) => void]);
    },
    onTick(tick) {
      const timer = setInterval(tick, 500);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    now: () => clock.now + (clock.frozen ? 0 : performance.now() - clock.since),
  };
}
