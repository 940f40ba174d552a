import {
  type AnswerOf,
  type BodyOf,
  type Clock,
  call,
  type MethodOf,
  type Parameters,
  type Path,
} from './control.ts';
import { createPartReader, inWorld, type Part, type Parts } from './parts.ts';

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
  /** Calls back whenever a flow has begun, gone on or ended. */
  onFlow(show: () => void): void;
  flowChanged(): void;
  /** Calls back twice a second, as time goes by. */
  onTick(tick: () => void): void;
  /** The time in the world, in milliseconds since 1970. */
  now(): number;
}

/** The clock of a world on the page: it goes on by itself from where it was last set. */
function createWorldClock() {
  let state = { now: Date.now(), frozen: false, since: performance.now() };
  return {
    set({ now, frozen }: Clock) {
      state = { now: Date.parse(now), frozen, since: performance.now() };
    },
    now: () => state.now + (state.frozen ? 0 : performance.now() - state.since),
  };
}

/** Opens a session on a world; it ends with the signal. */
export function openSession(environmentID: string, signal: AbortSignal): Session {
  const clock = createWorldClock();
  // Whoever shows the clock reads the time, so the clock itself hears of it first.
  const listeners = new Map<Part, ((value: never) => void)[]>([['clock', [clock.set]]]);
  const take: Session['take'] = (part, value) => {
    for (const listener of listeners.get(part) ?? []) listener(value as never);
  };
  const flowListeners: (() => void)[] = [];
  return {
    environmentID,
    signal,
    onFlow: (show) => void flowListeners.push(show),
    flowChanged() {
      for (const show of flowListeners) show();
    },
    call: (method, path, body, parameters) =>
      call(method, `${inWorld}${path}`, { environmentID, ...parameters }, body),
    read: createPartReader(environmentID, signal, take),
    take,
    on(part, show) {
      listeners.set(part, [...(listeners.get(part) ?? []), show as (value: never) => void]);
    },
    onTick(tick) {
      const timer = setInterval(tick, 500);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    now: clock.now,
  };
}
