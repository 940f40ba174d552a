import type { Language } from './texts.ts';

const units = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A number of seconds in the largest unit that fits, rounded up: `15 minutes`. */
export function duration(seconds: number, language: Language): string {
  const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[2];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, style).format(Math.ceil(seconds / size));
}

/** A moment as people of the language write it. */
export function dateWords(moment: Date, language: Language): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de', style).format(moment);
}

/** Minutes and seconds of a countdown: `14:59`. */
export function clockWords(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
