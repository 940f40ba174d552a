import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mock, serve } from './sandbox/serve.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

// Below the package, so that it finds itself by its name.
beforeAll(async () => {
  folder = await mkdtemp(join(here, '.readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function examplesIn(document: string): Promise<string[]> {
  const text = await readFile(join(here, document), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
}

/** What the comments behind `console.log` promise. */
const promised = (code: string) =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)]
    .map(([, output]) => `${output}\n`)
    .join('');

// The examples of the contract need no package but those that the client has, too.
const documents = ['README.md', 'MIGRATION.md', '../contract/README.md'];
const examples = (
  await Promise.all(
    documents.map(async (document) =>
      (await examplesIn(document)).map((code, index) => ({ document, index, code })),
    ),
  )
).flat();

describe.each(examples)('example $index of $document', ({ document, index, code }) => {
  it('prints what it says', async () => {
    const file = join(folder, `${document.replaceAll('/', '.')}.${index}.ts`);
    const server = await serve();
    await writeFile(file, code.replaceAll(mock, server.origin));
    const { stdout } = await run(process.execPath, [file], { cwd: folder }).finally(server.close);
    expect(promised(code)).not.toBe('');
    expect(stdout).toBe(promised(code));
  });

  it('has 30 lines at most', () => {
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});

it('the examples compile', async () => {
  const types = join(folder, 'types');
  await mkdir(types);
  for (const { document, index, code } of examples)
    await writeFile(join(types, `${document.replaceAll('/', '.')}.${index}.ts`), code);
  const compilerOptions = { noEmit: true, types: ['node'], lib: ['ES2022', 'DOM', 'DOM.Iterable'] };
  const config = { extends: '../../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
  await writeFile(join(types, 'tsconfig.json'), JSON.stringify(config));
  const tsc = require.resolve('typescript/package.json').replace('package.json', 'bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', types]).catch((error) => error);
  expect(stdout).toBe('');
});

it('there is an example for every task', () => {
  expect(examples.map(({ document }) => document)).toEqual([
    ...Array(15).fill('README.md'),
    ...Array(7).fill('MIGRATION.md'),
    ...Array(2).fill('../contract/README.md'),
  ]);
});
