import { createSandbox } from '@ping-password/sandbox';
import { virtualTime } from './virtual-time.ts';
import { currentPassword, testWorld } from './world.ts';

/** One of them meets every request; most requests meet none. */
export const faults = [
  ...Array<undefined>(8),
  'resetBefore',
  'resetBefore',
  'resetAfter',
  'resetAfter',
  'truncate',
  'truncate',
  'rateLimit=1',
  'rateLimit=2',
  'unavailable=1',
  'error',
  'gateway',
  'latency=4000',
  'latency=15000',
];
/** How many live in the world. */
export const people = 1000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const userOf = (_: unknown, index: number) => ({
  id: idOf(index),
  username: `user.${index}`,
  password: { value: currentPassword },
});

export type FaultyWorld = Awaited<ReturnType<typeof faultyWorld>>;

/** A world in which requests fail as soon as `on` is set, and time passes by itself. */
export async function faultyWorld() {
  const time = virtualTime();
  const random = seeded(20_260_302);
  const draw = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const sandbox = createSandbox({ sleep: time.sleep });
  const injected = { on: false, met: new Set<string>() };
  const world = await testWorld({
    sandbox,
    input: { personas: false, users: Array.from({ length: people }, userOf) },
    retry: { timer: time.later, random },
    fetch: (request, init) =>
      time.during(async () => {
        const fault = injected.on ? draw(faults) : undefined;
        const headers = new Headers(request.headers);
        if (fault) injected.met.add(fault);
        if (fault && fault !== 'gateway') headers.set('x-mock-fault', fault);
        const signal = init?.signal ?? null;
        const response = await sandbox.fetch(new Request(request, { headers, signal }));
        // One that gives up on a server which has done what it was asked for.
        if (fault !== 'gateway') return response;
        return new Response(null, { status: 503, headers: { 'retry-after': '1' } });
      }),
  });
  return { ...world, time, random, injected };
}
