const format = (value: number, unit: 'second' | 'minute' | 'hour') =>
  new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/** A number of seconds in the largest unit that fits, rounded up: `15 minutes`. */
export function duration(seconds: number): string {
  if (seconds < 60) return format(seconds, 'second');
  if (seconds < 3600) return format(Math.ceil(seconds / 60), 'minute');
  return format(Math.ceil(seconds / 3600), 'hour');
}
