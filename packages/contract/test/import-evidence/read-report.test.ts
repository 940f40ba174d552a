import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport } from '../../generate/import-evidence/report.ts';
import { copySpecs, current, observation, reportOf } from './specs-copy.ts';

let specs: Awaited<ReturnType<typeof copySpecs>>;

beforeEach(async () => {
  specs = await copySpecs();
});
afterEach(() => specs.remove());

describe('a report', () => {
  test.each([
    ['no version of the contract', {}, 'The report names no version of the contract.'],
    [
      'another version',
      { ...current, platform: '0.0.9' },
      'The report is about version 0.0.9 of the contract of the API platform, and specs/platform/openapi.yaml has',
    ],
    [
      'another API',
      { ...current, davinci: '1.0.0' },
      'The report is about the API davinci, which specs/ does not have.',
    ],
    ['a path for an API', { '../auth': '1.0.0' }, 'The report is about the API ../auth, which'],
  ])('about %s is refused, and changes nothing', async (_what, contract, message) => {
    const file = 'platform/operations/setPassword.yaml';
    const before = await specs.read(file);
    const observations = [observation('platform/setPassword 400')];
    expect(() => specs.importInto(reportOf(observations, [], 'EU', contract))).toThrow(message);
    expect(await specs.read(file)).toBe(before);
  });

  test('that is no JSON is refused', () => {
    expect(() => readReport('<html>')).toThrow('The file is no JSON.');
  });

  test('takes over the cases of the suite, and not those about the mock', () => {
    const about = { operation: 'platform/setPassword', status: 400, observed: '409 X' };
    const cases = [
      ...['holds', 'found', 'unclear', 'leftOut'].map((result) => ({
        ...{ ...about, result },
        when: `it ${result}`,
      })),
      { ...about, result: 'leftOut', when: 'strict', observed: 'It holds on a strict mock alone.' },
    ];
    const report = readReport(
      JSON.stringify({ format: 1, date: '2026-11-28', region: 'EU', contract: current, cases }),
    );
    expect(
      report.findings.map(({ name, result, difference }) => [name, result, difference]),
    ).toEqual([
      ['the case when it holds', 'holds', ''],
      [
        'the case when it found',
        'found',
        'the case when it found was expected as 400 and is 409 X',
      ],
      ['the case when it unclear', 'unclear', ''],
      ['the case when it leftOut', 'leftOut', ''],
    ]);
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
