import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeImport } from '../../generate/import-evidence/import-report.ts';
import { copySpecs, current, differs, found, observation, reportOf } from './specs-copy.ts';

let specs: Awaited<ReturnType<typeof copySpecs>>;

beforeEach(async () => {
  specs = await copySpecs();
});
afterEach(() => specs.remove());

describe('an imported report', () => {
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
    const { imported, gone, come } = await specs.changedLines(file, report);
    expect([imported.changes, gone, come]).toEqual([[], [], []]);
    expect(describeImport(report, imported).split('\n')).toContain(line);
  });

  test('raises nothing by a run of statements alone', async () => {
    const at = 'platform/setPassword 400';
    const file = 'platform/operations/setPassword.yaml';
    const report = reportOf([observation(at)], [], 'EU', current, []);
    const { imported, come } = await specs.changedLines(file, report);
    expect([imported, come]).toEqual([
      { changes: [], open: [{ at, file, why: 'the run did not run its cases of the suite' }] },
      [],
    ]);
  });

  test('raises nothing of which the run left a case out', async () => {
    const file = 'auth/operations/checkOtp.yaml';
    const operation = 'auth/checkOtp';
    const cases = [
      { operation, status: 400, when: 'the passcode is missing', result: 'holds', observed: '400' },
      { operation, status: 400, when: 'the passcode is wrong', result: 'leftOut', observed: 'No.' },
    ];
    const report = reportOf([], [], 'EU', current, cases);
    const { imported, come } = await specs.changedLines(file, report);
    expect([imported, come]).toEqual([
      {
        changes: [],
        open: [
          {
            at: 'auth/checkOtp 400',
            file,
            why: 'the report says nothing about the case when the passcode is wrong',
          },
        ],
      },
      [],
    ]);
  });

  test('never changes an operation that is inferred, by one of its statuses, and asks to look at it', async () => {
    const file = 'auth/operations/readOpenIDConfiguration.yaml';
    const text = await specs.read(file);
    await writeFile(specs.path(file), text.replace('level: public', 'level: inferred'));
    const report = reportOf([observation('auth/readOpenIDConfiguration 200')]);
    const { imported, gone, come } = await specs.changedLines(file, report);
    expect([imported.changes, gone, come]).toEqual([[], [], []]);
    expect(describeImport(report, imported).split('\n')).toContain(
      `Look at auth/readOpenIDConfiguration 200 (specs/${file}): not changed, because it has the evidence of the operation, which says more.`,
    );
  });

  test('changes nothing where it confirms what is known already', async () => {
    const report = reportOf([observation('platform/checkPassword 400')]);
    const { imported, come } = await specs.changedLines(
      'platform/operations/checkPassword.yaml',
      report,
    );
    expect([imported, come]).toEqual([{ changes: [], open: [] }, []]);
    expect(describeImport(report, imported)).toMatch(
      /2 hold, 0 differ, 0 were found where no source says it, 0 are unclear, 0 cases were left out\.\nNothing was changed\.$/,
    );
  });

  test('asks to look at nothing where it confirms a part of what is known already', async () => {
    const at = 'platform/checkPassword 400';
    const report = reportOf([observation(at), observation(at, { result: 'unclear' })]);
    expect(specs.importInto(report)).toEqual({ changes: [], open: [] });
  });

  test('changes nothing when it is imported again', async () => {
    const report = reportOf([observation('platform/setPassword 400', differs)]);
    expect(specs.importInto(report).changes).toHaveLength(1);
    const files = ['sources.yaml', 'platform/operations/setPassword.yaml'];
    const read = () => Promise.all(files.map((file) => specs.read(file)));
    const once = await read();
    expect(specs.importInto(report).changes).toEqual([]);
    expect(await read()).toEqual(once);
  });

  test.each([
    ['confirms', {}],
    ['sees otherwise', differs],
    ['finds otherwise', found],
  ])('never changes what a page documents, when it %s it', async (_what, more) => {
    const report = reportOf([observation('platform/resetPassword 200', more)]);
    const file = 'platform/operations/resetPassword.yaml';
    const { imported, gone, come } = await specs.changedLines(file, report);
    expect([imported.changes, gone, come]).toEqual([[], [], []]);
  });
});
