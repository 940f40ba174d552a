import type { State } from '../state.ts';

/** A part of the drawer, and how it shows the state. */
export interface Part {
  readonly node: HTMLElement;
  show(state: State): void;
}

const reasons: Readonly<Record<number, string>> = {
  0: 'No answer',
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A status with its reason, such as `400 Bad Request`. */
export const statusWords = (status: number): string =>
  status === 0 ? 'No answer' : `${status} ${reasons[status] ?? ''}`.trim();

/** What a status is, for its colour. */
export const statusKind = (status: number): 'good' | 'bad' =>
  status >= 200 && status < 400 ? 'good' : 'bad';

/** Seconds as people say them, such as `15 min` or `1 h 5 min`. */
export function duration(seconds: number): string {
  const units = [
    ['d', Math.floor(seconds / 86_400)],
    ['h', Math.floor(seconds / 3600) % 24],
    ['min', Math.floor(seconds / 60) % 60],
    ['s', seconds % 60],
  ] as const;
  const shown = units.filter(([, number]) => number > 0).slice(0, 2);
  return shown.length > 0 ? shown.map(([unit, number]) => `${number} ${unit}`).join(' ') : '0 s';
}

/** A moment as people read it, in UTC. */
export const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
