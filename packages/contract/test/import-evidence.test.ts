import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editEvidence } from '../generate/import-evidence/edit-evidence.ts';
import { describeChanges, importReport } from '../generate/import-evidence/import-report.ts';
import { readReport } from '../generate/import-evidence/report.ts';

const committed = fileURLToPath(new URL('../../../specs', import.meta.url));
let folder: string;

const observation = (at: string, more: object = {}) => ({
  entry: 'broken-encoding',
  id: 'set',
  at,
  expected: '400 INVALID_DATA',
  observed: '400 INVALID_DATA',
  result: 'holds',
  ...more,
});

const reportOf = (observations: object[], answers: object[] = [], region = 'EU') =>
  readReport(
    JSON.stringify({ format: 1, date: '2026-11-28T10:00:00.000Z', region, observations, answers }),
  );

const differs = { observed: '500 UNEXPECTED_ERROR', result: 'differs' };

/** The lines of a file that an import changes. */
async function changedLines(file: string, report: ReturnType<typeof reportOf>) {
  const before = (await readFile(join(folder, file), 'utf8')).split('\n');
  const changes = importReport(pathToFileURL(`${folder}/`), report);
  const after = (await readFile(join(folder, file), 'utf8')).split('\n');
  return {
    changes,
    gone: before.filter((line) => !after.includes(line)).map((line) => line.trim()),
    come: after.filter((line) => !before.includes(line)).map((line) => line.trim()),
  };
}

describe('an imported report', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ping-password-specs-'));
    for (const part of ['platform/operations', 'platform/responses', 'sources.yaml'])
      await cp(join(committed, part), join(folder, part), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('raises what it confirms, and leaves every other line', async () => {
    const report = reportOf([observation('platform/setPassword 400')]);
    const { changes, gone, come } = await changedLines(
      'platform/operations/setPassword.yaml',
      report,
    );
    expect(changes).toEqual([
      {
        at: 'platform/setPassword 400',
        file: 'platform/operations/setPassword.yaml',
        before: 'inferred',
        after: 'public',
      },
    ]);
    expect(gone).toEqual([
      'level: inferred',
      'sources: [R-OAS, R-SDK, D-ERR]',
      expect.stringMatching(/^note: The status is documented/),
    ]);
    expect(come).toEqual([
      'level: public',
      'sources: [R-OAS, R-SDK, D-ERR, LIVE-EU-20261128]',
      expect.stringMatching(/^note: "The status .+ Seen so on 2026-11-28 in the region EU\."$/),
    ]);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toMatch(
      /\nLIVE-EU-20261128: \{ title: "Run of the live kit in the region EU on 2026-11-28" \}\n$/,
    );
  });

  test('lowers what was seen otherwise, and says what was seen', async () => {
    const report = reportOf([observation('platform/checkPassword 400', differs)]);
    const { gone, come } = await changedLines('platform/operations/checkPassword.yaml', report);
    expect(gone).toEqual([
      'level: public',
      'sources: [D-PW, R-OP, R-CSO]',
      expect.stringMatching(/^note: /),
    ]);
    expect(come).toEqual([
      'level: inferred',
      'sources: [D-PW, R-OP, R-CSO, LIVE-EU-20261128]',
      expect.stringContaining(
        'Seen otherwise on 2026-11-28 in the region EU: broken-encoding/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR.',
      ),
    ]);
  });

  test('lowers a success at its operation, and a shared response in its own file', async () => {
    const report = reportOf(
      [observation('platform/readUser 401', differs)],
      [{ operation: 'platform/readUser', status: 200, differences: ['INVALID_VALUE id'] }],
    );
    const { changes } = await changedLines('platform/operations/readUser.yaml', report);
    expect(changes.map(({ file, after }) => [file, after])).toEqual([
      ['platform/responses/Unauthorized.yaml', 'inferred'],
      ['platform/operations/readUser.yaml', 'inferred'],
    ]);
  });

  test('changes nothing where it confirms what is known already', async () => {
    const report = reportOf([observation('platform/checkPassword 400')]);
    const { changes, come } = await changedLines('platform/operations/checkPassword.yaml', report);
    expect([changes, come]).toEqual([[], []]);
    expect(describeChanges(report, changes)).toMatch(/1 hold, 0 differ\.\nNothing was changed\.$/);
  });

  test('changes nothing when it is imported again', async () => {
    const specs = pathToFileURL(`${folder}/`);
    const report = reportOf([observation('platform/setPassword 400', differs)]);
    expect(importReport(specs, report)).toHaveLength(1);
    expect(importReport(specs, report)).toEqual([]);
  });

  test.each([
    ['of a mock', 'other', 'What a mock or a proxy answers is no evidence.'],
    ['of no region', '', 'The report names no region.'],
  ])('%s is refused', (_what, region, message) => {
    expect(() => reportOf([], [], region)).toThrow(message);
  });

  test('reaches no file but those of operations', () => {
    const paths = ['../../etc/passwd 400', 'platform/../../x 400', 'control/listWorlds 200', ''];
    expect(reportOf(paths.map((at) => observation(at))).findings).toEqual([]);
  });
});

describe('editEvidence', () => {
  const after = { level: 'public', sources: ['A', 'B'], note: 'So: yes.' };

  test.each([
    [
      'a flow map without a note',
      'a: # why\n  x-evidence: { level: inferred, sources: [A] } # here\n  b: 1\n',
      'a: # why\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." } # here\n  b: 1\n',
    ],
    [
      'a folded note',
      'a:\n  x-evidence:\n    level: inferred\n    sources: [A]\n    note: >-\n      One\n      two.\n  b: 1\n',
      'a:\n  x-evidence:\n    level: public\n    sources: [A, B]\n    note: "So: yes."\n  b: 1\n',
    ],
    [
      'a block map without a note',
      'a:\n  x-evidence:\n    level: inferred\n    sources: [A]\n  b: 1\n',
      'a:\n  x-evidence:\n    level: public\n    sources: [A, B]\n    note: "So: yes."\n  b: 1\n',
    ],
    [
      'a place without evidence',
      'a:\n  description: Here.\n  b: 1 # one\n',
      'a:\n  description: Here.\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." }\n  b: 1 # one\n',
    ],
    [
      'a place with a folded description',
      'a:\n  description: >-\n    Here\n    too.\n  b: 1\n',
      'a:\n  description: >-\n    Here\n    too.\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." }\n  b: 1\n',
    ],
  ])('writes into %s', (_what, text, expected) => {
    expect(editEvidence(text, ['a'], () => after)).toBe(expected);
  });
});
