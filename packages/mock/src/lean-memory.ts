import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the heap where objects are young, as it is to be: V8 begins with an eighth. */
const roomForTheYoung = 8 * 1024 * 1024;

/**
 * Lets the part of the heap where objects are young grow while the program is loaded: once, to 8 MB.
 * Of half of that V8 would clear away twice as often, 4 % of the time; twice of it takes 16 MB more.
 */
export function makeRoomForTheYoung(): void {
  setFlagsFromString('--semi-space-growth-factor=8');
}

function hasRoomForTheYoung(): boolean {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  // Half of the size is kept free to move to.
  return young === undefined || young.space_size >= 2 * roomForTheYoung;
}

/** V8 takes the room back after some idle seconds; the next load gets it again, and no more. */
function keepRoomForTheYoung(): void {
  const afterCollection = new PerformanceObserver(() =>
    setFlagsFromString(`--semi-space-growth-factor=${hasRoomForTheYoung() ? 1 : 8}`),
  );
  afterCollection.observe({ entryTypes: ['gc'] });
}

/**
 * Keeps the heap close to what is in use. V8 would rather grow on a large machine than collect; a
 * mock that stands beside an editor and a browser should not.
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  keepRoomForTheYoung();
  setFlagsFromString('--heap-growing-percent=20');
  // The compiler between the quick one and the thorough one takes 20 MB, and saves a server no time.
  setFlagsFromString('--no-maglev');
  // Collecting what little is young is quicker than waking other threads for it.
  setFlagsFromString('--no-parallel-scavenge');
}
