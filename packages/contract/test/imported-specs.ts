import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { readReport } from '../generate/import-evidence/report.ts';

const committed = fileURLToPath(new URL('../../../specs', import.meta.url));
/** An observation of the live kit, which holds unless changed. */
export const observation = (at: string, more: object = {}) => ({
  entry: 'broken-encoding',
  id: 'set',
  at,
  expected: '400 INVALID_DATA',
  observed: '400 INVALID_DATA',
  result: 'holds',
  ...more,
});

/** The versions of the committed specs. */
export const current = Object.fromEntries(
  ['auth', 'directory', 'platform'].map((api) => [
    api,
    /^ {2}version: (.+)$/m.exec(readFileSync(join(committed, api, 'openapi.yaml'), 'utf8'))?.[1],
  ]),
);

/** A report of the live kit. */
export const reportOf = (
  observations: object[],
  answers: object[] = [],
  region = 'EU',
  contract: unknown = current,
) =>
  readReport(
    JSON.stringify({
      ...{ format: 1, date: '2026-11-28T10:00:00.000Z', region, contract },
      ...{ observations, answers },
    }),
  );

/** A copy of the specs for each test of the file that calls this. */
export function useSpecs(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ping-password-specs-'));
    for (const part of [
      ...['auth/openapi.yaml', 'directory/openapi.yaml', 'platform/openapi.yaml'],
      'auth/operations',
      'platform/operations',
      'platform/responses',
      'sources.yaml',
    ])
      await cp(join(committed, part), join(folder, part), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  return () => folder;
}
