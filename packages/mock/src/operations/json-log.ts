import type { Log } from '../server/log.ts';

/** How the log is written. */
export type LogFormat = 'text' | 'json';

/** A log whose lines become JSON objects with a time, for whoever collects logs by machine. */
export const asJson =
  (log: Log): Log =>
  (line) =>
    log(JSON.stringify({ time: new Date().toISOString(), message: line.trim() }));
