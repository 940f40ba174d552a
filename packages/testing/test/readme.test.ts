import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

it('the tests of the README pass in Vitest', async () => {
  const readme = await readFile(here('../README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
  const tests = blocks.filter((block) => block.includes('@ping-password/testing/vitest'));
  // Below the package, so that its own name resolves.
  const folder = await mkdtemp(here('../.readme-'));
  try {
    for (const [index, code] of tests.entries())
      await writeFile(join(folder, `readme-${index}.test.ts`), code);
    const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
    const parameters = [vitest, 'run', '--root', folder];
    const { stdout } = await promisify(execFile)(process.execPath, parameters, {
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stdout).toMatch(/Tests +2 passed/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
