import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importReport } from '../generate/import-evidence/import-report.ts';
import { readReport } from '../generate/import-evidence/report.ts';
import { current, observation, reportOf, useSpecs } from './imported-specs.ts';

const folder = useSpecs();

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
    const file = join(folder(), 'platform/operations/setPassword.yaml');
    const before = await readFile(file, 'utf8');
    const observations = [observation('platform/setPassword 400')];
    const specs = pathToFileURL(`${folder()}/`);
    expect(() => importReport(specs, reportOf(observations, [], 'EU', contract))).toThrow(message);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('that is no JSON is refused', () => {
    expect(() => readReport('<html>')).toThrow('The file is no JSON.');
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
