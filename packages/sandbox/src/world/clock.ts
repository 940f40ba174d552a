import type { SettingsRecord } from './records.ts';
import type { World } from './world.ts';

/** The record about the world itself. */
export function settingsOf(world: World): SettingsRecord {
  const settings = world.get('settings', 'settings');
  if (!settings) throw new Error(`World ${world.id} has no settings.`);
  return settings;
}

/** What stands in the tokens of workers, which outlive a reset. */
export const workerGenerationOf = (world: World): string => {
  const { generation, workerGeneration = generation } = settingsOf(world);
  return workerGeneration;
};

/** The earliest and the latest time that RFC 3339 can write, in milliseconds since 1970. */
const writable = {
  first: Date.parse('0000-01-01T00:00:00.000Z'),
  last: Date.parse('9999-12-31T23:59:59.999Z'),
};

/** The time in a world, in milliseconds since 1970; a clock stops at the end of the year 9999. */
export const timeIn = (world: World, system: number): number => {
  const { frozenAt, clockOffset } = settingsOf(world);
  return frozenAt ?? Math.min(system + clockOffset, writable.last);
};

let latest = { time: Number.NaN, text: '' };

/**
 * A time as the APIs write it; one that is too far away to be written is the nearest that can be.
 * Many calls are answered within one millisecond, so the latest text is kept.
 */
export function isoTime(time: number): string {
  if (time !== latest.time) {
    const nearest = Math.min(Math.max(time, writable.first), writable.last);
    latest = { time, text: new Date(nearest).toISOString() };
  }
  return latest.text;
}
