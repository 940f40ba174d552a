const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
] as const;

/** A number of seconds in the units that it fills, for example `14 min 59 s`. */
export function duration(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const whole = Math.floor(rest / size);
    if (whole > 0) parts.push(`${whole} ${unit}`);
    rest -= whole * size;
  }
  if (rest > 0 || parts.length === 0) parts.push(`${rest} s`);
  return parts.join(' ');
}

const two = (number: number) => String(number).padStart(2, '0');

/** Hours, minutes and seconds on the clock of the person. */
export function timeOfDay(time: number | string): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** The day in the words of the person's language. */
export const day = (time: number | string): string =>
  new Date(time).toLocaleDateString('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

/** How far a clock is from real time; `undefined` when it is not. */
export function drift(world: number, real: number): string | undefined {
  const seconds = Math.round((world - real) / 1000);
  if (Math.abs(seconds) < 2) return undefined;
  return `${duration(Math.abs(seconds))} ${seconds > 0 ? 'ahead of' : 'behind'} real time`;
}
