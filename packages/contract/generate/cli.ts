import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drift } from './drift.ts';
import { generatedFiles } from './files.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = new URL('../', import.meta.url);

const stale = await drift(await generatedFiles(), root);
if (values.check) {
  for (const { path, state } of stale) console.error(`packages/contract/${path} is ${state}.`);
  if (stale.length > 0) {
    console.error('Run `pnpm generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of stale) {
    const file = fileURLToPath(new URL(path, root));
    await (text === undefined ? rm(file) : writeFile(file, text));
    console.log(`${text === undefined ? 'removed' : 'wrote'} packages/contract/${path}`);
  }
  if (stale.length === 0) console.log('packages/contract is up to date.');
}
