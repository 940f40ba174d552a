import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileRecords, mayBeGoingOn, noRecords, runOf } from '../../src/live/runs.ts';

const run = 'ping-password-live-20261128100000-0a1b2c';
const at = (time: string) => Date.parse(`2026-11-28T${time}Z`);

describe('the name of what a run creates', () => {
  it.each([
    [run, run],
    [`${run}-17`, run],
    [`${run}-17`.toUpperCase(), run],
    ['ping-password-live-1', undefined],
    ['sarah', undefined],
  ])('%s tells its run', (name, expected) => {
    expect(runOf(name)).toBe(expected);
  });
});

describe('a run that this machine does not know', () => {
  it.each([
    ['a minute old', '10:01:00', true],
    ['begun by a clock that is ahead', '09:58:00', true],
    ['an hour old', '11:00:00', false],
  ])('%s may be going on or not', (_what, time, expected) => {
    expect(mayBeGoingOn(`${run}-3`, at(time), noRecords)).toBe(expected);
  });

  it('does not protect a name of no run', () => {
    expect(mayBeGoingOn('ping-password-live-1', at('10:00:00'), noRecords)).toBe(false);
  });
});

describe('a run of this machine', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ping-password-runs-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is going on while its process is', async () => {
    const records = fileRecords(folder);
    records.begin(run);
    expect(mayBeGoingOn(run, at('23:00:00'), records)).toBe(true);
    records.end(run);
    expect([records.hasEnded(run), await readdir(folder)]).toEqual([undefined, []]);
  });

  it('has ended when its process was killed', async () => {
    // No process has this identifier: it is above the highest that Linux, macOS and Windows give.
    await writeFile(join(folder, run), '2147483646');
    expect(mayBeGoingOn(run, at('10:00:01'), fileRecords(folder))).toBe(false);
  });

  it('is not recorded where the folder cannot be written', () => {
    const records = fileRecords(join(folder, run, '\0'));
    records.begin(run);
    expect(records.hasEnded(run)).toBe(undefined);
  });
});
