import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const laughs = 'abcdef'.replace(
  /./g,
  (name, at) =>
    `${name}: &${name} [${Array(10)
      .fill(at ? `*${'abcdef'[at - 1]}` : 'ha')
      .join(', ')}]\n`,
);

describe('a world to begin with that is none', () => {
  it.each([
    ['in a circle', 'circle.yaml', 'users: &users [*users]', ':1:1: A world is plain data'],
    ['in a circle', 'circle.mjs', 'const w = {}; w.w = w; export default w', ': A world is plain'],
    ['of big numbers', 'big.mjs', 'export default { users: [1n] }', ': A world is plain data'],
    [
      'that throws',
      'getter.mjs',
      'export default { get users() { throw 1 } }',
      ': A world is plain data',
    ],
    ['that is a function', 'function.mjs', 'export default () => ({})', ': A world is an object'],
    ['of too many aliases', 'aliases.yaml', laughs, ': Excessive alias count'],
    ['with a number for an identifier', 'id.yaml', 'environmentID: 5', ':1:1: environmentID must'],
    ['with a path for an identifier', 'path.yaml', 'environmentID: ../x', ':1:1: environmentID'],
  ])('is named by its file: %s, %s', async (_, name, text, told) => {
    const path = await file(name, text);
    await expect(startMock({ quiet: true, seed: path })).rejects.toThrow(path + told);
  });

  it('is named by its file where that throws nothing', async () => {
    const path = await file('null.mjs', 'throw null');
    await expect(startMock({ quiet: true, seed: path })).rejects.toThrow(
      `--seed ${path} cannot be loaded: null.`,
    );
  });
});

describe('exported worlds that are none', () => {
  const members = '--import FILE is no export: it needs environmentID and saved.';
  const list = '--import FILE is no export: its worlds are no list.';

  it.each([
    ['null', members],
    ['5', members],
    ['{"worlds":[null]}', members],
    ['{"worlds":null}', list],
    ['{"worlds":{}}', list],
    ['{"environmentID":"../x","saved":{}}', 'FILE: environmentID must match format "uuid".'],
  ])('are named by their file: %s', async (text, told) => {
    const path = await file('odd.json', text);
    await expect(startMock({ quiet: true, import: path })).rejects.toThrow(
      told.replace('FILE', path),
    );
  });
});
