import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeImport, importReport } from '../generate/import-evidence/import-report.ts';
import { readReport } from '../generate/import-evidence/report.ts';
import { current, observation, reportOf, useSpecs } from './imported-specs.ts';

const keyOf = ({ hash }: ReturnType<typeof reportOf>) => `LIVE-EU-20261128-${hash}`;

const differs = { observed: '500 UNEXPECTED_ERROR', result: 'differs' };

/** The lines of a file that an import changes. */
async function changedLines(file: string, report: ReturnType<typeof reportOf>) {
  const before = (await readFile(join(folder(), file), 'utf8')).split('\n');
  const imported = importReport(pathToFileURL(`${folder()}/`), report);
  const after = (await readFile(join(folder(), file), 'utf8')).split('\n');
  return {
    imported,
    gone: before.filter((line) => !after.includes(line)).map((line) => line.trim()),
    come: after.filter((line) => !before.includes(line)).map((line) => line.trim()),
  };
}

const folder = useSpecs();

describe('an imported report', () => {
  test('raises what it confirms, and leaves every other line', async () => {
    const report = reportOf([observation('platform/setPassword 400')]);
    const { imported, gone, come } = await changedLines(
      'platform/operations/setPassword.yaml',
      report,
    );
    expect(imported.changes).toEqual([
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
      `sources: [R-OAS, R-SDK, D-ERR, ${keyOf(report)}]`,
      expect.stringMatching(/^note: "The status .+ Seen so on 2026-11-28 in the region EU\."$/),
    ]);
    expect(await readFile(join(folder(), 'sources.yaml'), 'utf8')).toContain(
      `\n${keyOf(report)}: { title: "Run of the live kit in the region EU on 2026-11-28" }\n`,
    );
  });

  test('lowers what was seen otherwise, and says what was seen', async () => {
    const report = reportOf([observation('platform/checkPassword 400', differs)]);
    const { gone, come } = await changedLines('platform/operations/checkPassword.yaml', report);
    expect(gone).toEqual([
      'level: public',
      'sources: [D-PW, R-FJS, R-OP]',
      expect.stringMatching(/^note: /),
    ]);
    expect(come).toEqual([
      'level: inferred',
      `sources: [D-PW, R-FJS, R-OP, ${keyOf(report)}]`,
      expect.stringContaining(
        'Seen otherwise on 2026-11-28 in the region EU: broken-encoding/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR.',
      ),
    ]);
  });

  test('lowers a success at its status, and leaves the operation', async () => {
    const answers = [{ operation: 'platform/readUser', status: 200, differences: ['INVALID id'] }];
    const report = reportOf([], answers);
    const { imported, gone, come } = await changedLines(
      'platform/operations/readUser.yaml',
      report,
    );
    expect(imported.changes).toMatchObject([{ before: 'as the operation', after: 'inferred' }]);
    expect([gone, come]).toEqual([
      [],
      [
        `x-evidence: { level: inferred, sources: [${keyOf(report)}], note: "Seen otherwise on 2026-11-28 in the region EU: the answer differs in INVALID id." }`,
      ],
    ]);
  });

  test.each([
    [
      'a response that operations share',
      [observation('platform/readUser 401', differs)],
      'Look at platform/readUser 401 (specs/platform/responses/Unauthorized.yaml): not changed, because other operations share the response.',
    ],
    [
      'what a page documents',
      [observation('platform/resetPassword 200', differs)],
      'Look at platform/resetPassword 200 (specs/platform/operations/resetPassword.yaml): not changed, because a page of the vendor documents it.',
    ],
    [
      'what one statement confirms and another does not',
      [observation('platform/setPassword 400'), observation('platform/setPassword 400', differs)],
      'Look at platform/setPassword 400 (specs/platform/operations/setPassword.yaml): not changed, because the statements of the report about it do not agree.',
    ],
    [
      'what one statement confirms and another could not observe',
      [
        observation('platform/setPassword 400'),
        observation('platform/setPassword 400', { result: 'unclear' }),
      ],
      'Look at platform/setPassword 400 (specs/platform/operations/setPassword.yaml): not changed, because the statements of the report about it do not agree.',
    ],
  ])('never changes %s, and asks to look at it', async (_what, observations, line) => {
    const file = line.match(/specs\/(.+\.yaml)/)?.[1] ?? '';
    const report = reportOf(observations);
    const { imported, gone, come } = await changedLines(file, report);
    expect([imported.changes, gone, come]).toEqual([[], [], []]);
    expect(describeImport(report, imported).split('\n')).toContain(line);
  });

  test('never changes an operation that is inferred, by one of its statuses, and asks to look at it', async () => {
    const file = 'auth/operations/readOpenIDConfiguration.yaml';
    const text = await readFile(join(folder(), file), 'utf8');
    await writeFile(join(folder(), file), text.replace('level: public', 'level: inferred'));
    const report = reportOf([observation('auth/readOpenIDConfiguration 200')]);
    const { imported, gone, come } = await changedLines(file, report);
    expect([imported.changes, gone, come]).toEqual([[], [], []]);
    expect(describeImport(report, imported).split('\n')).toContain(
      `Look at auth/readOpenIDConfiguration 200 (specs/${file}): not changed, because it has the evidence of the operation, which says more.`,
    );
  });

  test('changes nothing where it confirms what is known already', async () => {
    const report = reportOf([observation('platform/checkPassword 400')]);
    const { imported, come } = await changedLines('platform/operations/checkPassword.yaml', report);
    expect([imported, come]).toEqual([{ changes: [], open: [] }, []]);
    expect(describeImport(report, imported)).toMatch(
      /1 hold, 0 differ, 0 were found where no source says it, 0 are unclear\.\nNothing was changed\.$/,
    );
  });

  test('changes nothing when it is imported again', async () => {
    const specs = pathToFileURL(`${folder()}/`);
    const report = reportOf([observation('platform/setPassword 400', differs)]);
    expect(importReport(specs, report).changes).toHaveLength(1);
    const files = ['sources.yaml', 'platform/operations/setPassword.yaml'];
    const read = () => Promise.all(files.map((file) => readFile(join(folder(), file), 'utf8')));
    const once = await read();
    expect(importReport(specs, report).changes).toEqual([]);
    expect(await read()).toEqual(once);
  });

  test('keeps the level where no source says what was found otherwise', async () => {
    const found = { ...differs, result: 'found' };
    const report = reportOf([
      observation('platform/setPassword 400', found),
      observation('platform/checkPassword 400', found),
    ]);
    const { imported, come } = await changedLines('platform/operations/setPassword.yaml', report);
    expect(imported).toEqual({
      changes: [expect.objectContaining({ before: 'inferred', after: 'inferred' })],
      open: [
        {
          at: 'platform/checkPassword 400',
          file: 'platform/operations/checkPassword.yaml',
          why: 'no source says what the report was compared with',
        },
      ],
    });
    expect(come).toContainEqual(expect.stringContaining('Seen otherwise on 2026-11-28'));
    expect(describeImport(report, imported)).toContain(
      'Correct by hand: platform/checkPassword 400: broken-encoding/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR',
    );
  });

  test('takes over the cases of the suite, and not those that say nothing', () => {
    const about = { operation: 'platform/setPassword', status: 400, observed: '409 X' };
    const cases = ['holds', 'found', 'unclear', 'leftOut'].map((result) => ({
      ...{ ...about, result },
      when: `it ${result}`,
    }));
    const report = readReport(
      JSON.stringify({ format: 1, date: '2026-11-28', region: 'EU', contract: current, cases }),
    );
    expect(report.findings.map(({ result, difference }) => [result, difference])).toEqual([
      ['holds', ''],
      ['found', 'the case when it found was expected as 400 and is 409 X'],
    ]);
  });

  test('counts beside another of the same day', () => {
    const specs = pathToFileURL(`${folder()}/`);
    const first = reportOf([observation('platform/setPassword 400')]);
    const second = reportOf([observation('platform/setPassword 400', differs)]);
    expect(importReport(specs, first).changes).toMatchObject([{ after: 'public' }]);
    expect(importReport(specs, second).changes).toMatchObject([{ after: 'inferred' }]);
  });
});
