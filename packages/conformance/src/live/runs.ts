import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prefix } from './names.ts';

/** What this machine knows of runs. */
export interface RunRecords {
  begin(run: string): void;
  end(run: string): void;
  /** Whether a run has ended; `undefined` where it was begun on another machine. */
  hasEnded(run: string): boolean | undefined;
}

/** Nothing is known. */
export const noRecords: RunRecords = {
  begin: () => undefined,
  end: () => undefined,
  hasEnded: () => undefined,
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

/** Keeps the process of each run in a file, which a killed one leaves behind. */
export function fileRecords(folder = join(tmpdir(), 'ping-password-live')): RunRecords {
  const fileOf = (run: string) => join(folder, run);
  const quietly = (act: () => void) => {
    try {
      act();
    } catch {
      // Without a record, the age of a run tells whether it may be going on.
    }
  };
  return {
    begin: (run) =>
      quietly(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(run), String(process.pid));
      }),
    end: (run) => quietly(() => rmSync(fileOf(run))),
    hasEnded(run) {
      try {
        return !isAlive(Number(readFileSync(fileOf(run), 'utf8')));
      } catch {
        return undefined;
      }
    },
  };
}

const shape = new RegExp(
  `^(${prefix}(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)-[0-9a-f]{6})`,
  'i',
);

/** The run that has given a name; none where no run gives such a name. */
export const runOf = (name: string): string | undefined => shape.exec(name)?.[1]?.toLowerCase();

const longestRun = 3_600_000;

/**
 * Whether the run that has given a name may be going on: this machine knows it, or the run began less than an hour ago.
 *
 * @param now milliseconds since the epoch, by the clock of the environment.
 */
export function mayBeGoingOn(name: string, now: number, records: RunRecords): boolean {
  const [, run, year, month, day, hour, minute, second] = shape.exec(name) ?? [];
  if (run === undefined) return false;
  const hasEnded = records.hasEnded(run.toLowerCase());
  if (hasEnded !== undefined) return !hasEnded;
  const began = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Math.abs(now - began) < longestRun;
}
