import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importReport } from '../../generate/import-evidence/import-report.ts';
import { readReport } from '../../generate/import-evidence/report.ts';

const committed = fileURLToPath(new URL('../../../../specs', import.meta.url));

/** The versions of the committed specs. */
export const current = Object.fromEntries(
  ['auth', 'directory', 'platform'].map((api) => [
    api,
    /^ {2}version: (.+)$/m.exec(readFileSync(join(committed, api, 'openapi.yaml'), 'utf8'))?.[1],
  ]),
);

/** An observation that holds, unless more is said. */
export const observation = (at: string, more: object = {}) => ({
  entry: 'broken-encoding',
  id: 'set',
  at,
  expected: '400 INVALID_DATA',
  observed: '400 INVALID_DATA',
  result: 'holds',
  ...more,
});

/** What makes an observation one that differs. */
export const differs = { observed: '500 UNEXPECTED_ERROR', result: 'differs' };

/** What makes it one that differs where no source says what is right. */
export const found = { ...differs, result: 'found' };

type Report = ReturnType<typeof readReport>;

interface Observed {
  at: string;
  result: string;
}

/** A case that holds, for each place where an observation does. */
const casesOf = (observations: readonly Observed[]) => {
  const held = observations.filter(({ result }) => result === 'holds');
  return [...new Set(held.map(({ at }) => at))].map((at) => {
    const [operation, status] = at.split(' ');
    return { operation, status: Number(status), when: 'it is right', result: 'holds' };
  });
};

/** A report of the live kit, as it is read; a case holds where an observation is, unless others are given. */
export const reportOf = (
  observations: Observed[],
  answers: object[] = [],
  region = 'EU',
  contract: unknown = current,
  cases: object[] = casesOf(observations),
): Report =>
  readReport(
    JSON.stringify({
      ...{ format: 1, date: '2026-11-28T10:00:00.000Z', region, contract },
      ...{ observations, answers, cases },
    }),
  );

/** The source of a report in the EU. */
export const keyOf = ({ hash }: Report) => `LIVE-EU-20261128-${hash}`;

/** A copy of the part of the specs that an import changes. */
export async function copySpecs() {
  const folder = await mkdtemp(join(tmpdir(), 'ping-password-specs-'));
  for (const part of [
    ...['auth/openapi.yaml', 'directory/openapi.yaml', 'platform/openapi.yaml'],
    'auth/operations',
    'platform/operations',
    'platform/responses',
    'sources.yaml',
  ])
    await cp(join(committed, part), join(folder, part), { recursive: true });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const importInto = (report: Report) => importReport(pathToFileURL(`${folder}/`), report);
  return {
    path: (file: string) => join(folder, file),
    read,
    importInto,
    /** The lines of a file that an import changes. */
    async changedLines(file: string, report: Report) {
      const before = (await read(file)).split('\n');
      const imported = importInto(report);
      const after = (await read(file)).split('\n');
      return {
        imported,
        gone: before.filter((line) => !after.includes(line)).map((line) => line.trim()),
        come: after.filter((line) => !before.includes(line)).map((line) => line.trim()),
      };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
