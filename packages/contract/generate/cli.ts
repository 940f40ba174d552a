import { rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drift, type StaleFile } from './drift.ts';
import { generatedFiles } from './files.ts';

type Printer = Pick<Console, 'log' | 'error'>;

function report(stale: StaleFile[], { error }: Printer): void {
  for (const { path, state } of stale) error(`packages/contract/${path} is ${state}.`);
  if (stale.length > 0) error('Run `pnpm generate` and commit the result.');
}

async function repair(stale: StaleFile[], root: URL, { log }: Printer): Promise<void> {
  for (const { path, text } of stale) {
    const file = new URL(path, root);
    await (text === undefined ? rm(file) : writeFile(file, text));
    log(`${text === undefined ? 'removed' : 'wrote'} packages/contract/${path}`);
  }
  if (stale.length === 0) log('packages/contract is up to date.');
}

/** Brings the files below `root` up to date, or only checks them; returns the exit code. */
export async function run(
  files: Map<string, string>,
  root: URL,
  { check }: { check: boolean },
  printer: Printer,
): Promise<number> {
  const stale = await drift(files, root);
  if (!check) await repair(stale, root, printer);
  else report(stale, printer);
  return check && stale.length > 0 ? 1 : 0;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = new URL('../', import.meta.url);
  process.exitCode = await run(await generatedFiles(), root, values, console);
}
