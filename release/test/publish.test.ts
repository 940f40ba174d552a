import { expect, it } from 'vitest';
import { publishNew } from '../src/publish.ts';

const tarball = (name: string) => ({ name, version: '1.0.0', file: `${name}.tgz`, sha256: '' });
const first = tarball('first');
const second = tarball('second');
const notFound = Object.assign(new Error('npm failed'), {
  stdout: '{\n  "error": {\n    "code": "E404"\n  }\n}\n',
});

it('publishes with provenance and without scripts what the registry does not have', async () => {
  const calls: string[] = [];
  const published = await publishNew([first, second], async (...parameters) => {
    calls.push(parameters.join(' '));
    if (parameters[1] === 'second@1.0.0') throw notFound;
    return { stdout: '"1.0.0"\n' };
  });
  expect(published).toEqual([second]);
  expect(calls).toEqual([
    'view first@1.0.0 version --json',
    'view second@1.0.0 version --json',
    'publish second.tgz --provenance --access public --ignore-scripts',
  ]);
});

it('stops when the registry cannot be asked', async () => {
  const refused = Object.assign(new Error('npm failed'), { stdout: '{ "error": {} }' });
  await expect(
    publishNew([first], async () => {
      throw refused;
    }),
  ).rejects.toBe(refused);
});
