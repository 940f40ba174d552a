import type { components } from '@ping-password/contract/control';
import { isoTime, settingsOf, timeIn } from '../../world/clock.ts';
import type { World } from '../../world/world.ts';

type Clock = components['schemas']['Clock'];

/** The earliest and the latest time that a clock may show: the years 1970 to 9999. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Whether a clock can show a time. */
export const isShowable = (time: number): boolean => time >= 0 && time <= latest;

/** The clock of a world, as the control API shows it. */
export const clockResource = (world: World, system: number): Clock => ({
  now: isoTime(timeIn(world, system)),
  frozen: settingsOf(world).frozenAt !== undefined,
});

/** Sets the clock of a world to a time, standing or running. */
export function setTime(world: World, time: number, frozen: boolean, system: number): void {
  world.put('settings', {
    ...settingsOf(world),
    clockOffset: time - system,
    frozenAt: frozen ? time : undefined,
  });
}
