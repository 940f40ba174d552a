import { timeIn } from '../../world/clock.ts';
import { clockResource, isShowable, setTime } from './clock.ts';
import { unusable } from './refusals.ts';
import type { ControlContext } from './types.ts';

/** Moves the clock of a world to the time that a function makes of the present one. */
export async function moveClock(
  { store, system }: ControlContext,
  worldID: string,
  { to, frozen, target }: { to(now: number): number; frozen?: boolean | undefined; target: string },
) {
  const outcome = await store.transact(worldID, (world) => {
    const now = system();
    const time = to(timeIn(world, now));
    if (!isShowable(time))
      return unusable({ code: 'OUT_OF_RANGE', target, message: 'The years are 1970 to 9999.' });
    setTime(world, time, frozen ?? clockResource(world, now).frozen, now);
    const clock = clockResource(world, now);
    return { status: 200 as const, body: clock };
  });
  if (outcome.status === 200)
    await store.journal(worldID).emit({ type: 'clock', data: outcome.body });
  return outcome;
}
