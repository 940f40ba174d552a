import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeImport } from '../../generate/import-evidence/import-report.ts';
import { copySpecs, differs, found, keyOf, observation, reportOf } from './specs-copy.ts';

let specs: Awaited<ReturnType<typeof copySpecs>>;

beforeEach(async () => {
  specs = await copySpecs();
});
afterEach(() => specs.remove());

describe('an imported report', () => {
  test('raises what it confirms, and leaves every other line', async () => {
    const report = reportOf([observation('platform/setPassword 400')]);
    const { imported, gone, come } = await specs.changedLines(
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
      expect.stringMatching(
        /^note: "The status .+ Seen so in one environment of the region EU on 2026-11-28: broken-encoding\/set, the case when it is right\."$/,
      ),
    ]);
    expect(await specs.read('sources.yaml')).toContain(
      `\n${keyOf(report)}: { title: "Run of the live kit in one environment of the region EU on 2026-11-28" }\n`,
    );
  });

  test('lowers what was seen otherwise, and says what was seen', async () => {
    const report = reportOf([observation('platform/checkPassword 400', differs)]);
    const { gone, come } = await specs.changedLines(
      'platform/operations/checkPassword.yaml',
      report,
    );
    expect(gone).toEqual([
      'level: public',
      'sources: [D-PW, R-FJS, R-OP]',
      expect.stringMatching(/^note: /),
    ]);
    expect(come).toEqual([
      'level: inferred',
      `sources: [D-PW, R-FJS, R-OP, ${keyOf(report)}]`,
      expect.stringContaining(
        'Seen otherwise in one environment of the region EU on 2026-11-28: broken-encoding/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR.',
      ),
    ]);
  });

  test('lowers a success at its status, and leaves the operation', async () => {
    const answers = [{ operation: 'platform/readUser', status: 200, differences: ['INVALID id'] }];
    const report = reportOf([], answers);
    const { imported, gone, come } = await specs.changedLines(
      'platform/operations/readUser.yaml',
      report,
    );
    expect(imported.changes).toMatchObject([{ before: 'as the operation', after: 'inferred' }]);
    expect([gone, come]).toEqual([
      [],
      [
        `x-evidence: { level: inferred, sources: [${keyOf(report)}], note: "Seen otherwise in one environment of the region EU on 2026-11-28: the answer differs in INVALID id." }`,
      ],
    ]);
  });

  test('keeps the level where no source says what was found otherwise', async () => {
    const report = reportOf([
      observation('platform/setPassword 400', found),
      observation('platform/checkPassword 400', found),
    ]);
    const { imported, come } = await specs.changedLines(
      'platform/operations/setPassword.yaml',
      report,
    );
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
    expect(come).toContainEqual(
      expect.stringContaining('Seen otherwise in one environment of the region EU'),
    );
    expect(describeImport(report, imported)).toContain(
      'Correct by hand: platform/checkPassword 400: broken-encoding/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR',
    );
  });

  test('names what held, and how much more', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const at = 'platform/setPassword 400';
    const report = reportOf(names.map((id) => observation(at, { id })));
    const { come } = await specs.changedLines('platform/operations/setPassword.yaml', report);
    expect(come).toContainEqual(
      expect.stringMatching(
        /on 2026-11-28: broken-encoding\/a, broken-encoding\/b, broken-encoding\/c, and 3 more\."$/,
      ),
    );
  });
});
