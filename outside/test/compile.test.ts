import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { compile } from '../src/compile.ts';

/** A folder that holds one module. */
async function folderOf(text: string): Promise<string> {
  const folder = await mkdtemp(`${tmpdir()}/compile-`);
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(`${folder}/api.ts`, text);
  return folder;
}

test('a module without a fault has no findings', async () => {
  expect(await compile(await folderOf('export const a: string = "";\n'), ['api.ts'])).toEqual([]);
});

test('what only strict refuses is a finding', async () => {
  const folder = await folderOf('export const a: string = undefined;\n');
  expect(await compile(folder, ['api.ts'])).toEqual([
    "api.ts(1,14): error TS2322: Type 'undefined' is not assignable to type 'string'.",
  ]);
});

test('a module that is missing is an error', async () => {
  await expect(compile(await folderOf(''), ['other.ts'])).rejects.toThrow('tsc ended with');
});
