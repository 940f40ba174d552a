import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySpecs, differs, found, keyOf, observation, reportOf } from './specs-copy.ts';

let specs: Awaited<ReturnType<typeof copySpecs>>;

beforeEach(async () => {
  specs = await copySpecs();
});
afterEach(() => specs.remove());

describe('a second report', () => {
  test('counts beside another of the same day', () => {
    const first = reportOf([observation('platform/setPassword 400')]);
    const second = reportOf([observation('platform/setPassword 400', differs)]);
    expect(specs.importInto(first).changes).toMatchObject([{ after: 'public' }]);
    expect(specs.importInto(second).changes).toMatchObject([{ after: 'inferred' }]);
  });

  const at = 'platform/setPassword 400';
  const file = 'platform/operations/setPassword.yaml';
  const confirming = reportOf([observation(at)]);

  test.each([
    ['differs', [observation(at, differs)]],
    ['has found something else', [observation(at, found)]],
    ['has seen a part of it otherwise', [observation(at), observation(at, found)]],
  ])('that %s takes back what the first raised', async (_what, observations) => {
    specs.importInto(confirming);
    const report = reportOf(observations);
    const { imported, come } = await specs.changedLines(file, report);
    expect(imported).toEqual({
      changes: [{ at, file, before: 'public', after: 'inferred' }],
      open: [],
    });
    expect(come).toEqual([
      'level: inferred',
      `sources: [R-OAS, R-SDK, D-ERR, ${keyOf(confirming)}, ${keyOf(report)}]`,
      expect.stringMatching(
        /Seen so in one environment of the region EU on 2026-11-28: broken-encoding\/set, the case when it is right\. Seen otherwise in one environment of the region EU on 2026-11-28: broken-encoding\/set was expected as 400 INVALID_DATA and is 500 UNEXPECTED_ERROR\."$/,
      ),
    ]);
  });

  test('that could not observe it leaves what the first raised', async () => {
    specs.importInto(confirming);
    const report = reportOf([observation(at, { result: 'unclear' })]);
    const { imported, come } = await specs.changedLines(file, report);
    expect([imported, come]).toEqual([{ changes: [], open: [] }, []]);
  });

  test.each([
    ['otherwise', [observation(at, found)]],
    ['otherwise in a part', [observation(at), observation(at, found)]],
  ])('raises nothing that the first has seen %s', async (_what, observations) => {
    const { changes } = specs.importInto(reportOf(observations));
    expect(changes).toEqual([{ at, file, before: 'inferred', after: 'inferred' }]);
    const { imported, come } = await specs.changedLines(file, confirming);
    expect([imported, come]).toEqual([
      { changes: [], open: [{ at, file, why: 'another report has seen it otherwise' }] },
      [],
    ]);
  });
});
