import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('..', import.meta.url));
const origin = inject('target').mock;
let folder: string;

// Below the package, so that the imports of the examples resolve.
beforeAll(async () => {
  folder = await mkdtemp(join(here, '.readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function examples(readme: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, readme), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)];
  return blocks
    .filter(([, tag]) => tag === language)
    .map(([, , code = '']) => code.replaceAll('http://127.0.0.1:4010', origin));
}

/** What the comments behind `console.log` promise. */
const promised = (code: string) =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)]
    .map(([, output]) => `${output}\n`)
    .join('');

describe.each([
  'README.md',
  'packages/client/README.md',
  'packages/contract/README.md',
  'packages/mock/README.md',
  'packages/policy/README.md',
])('%s', (readme) => {
  it('has TypeScript examples that run and print what they say', async () => {
    const codes = await examples(readme, 'ts');
    expect(codes.length).toBeGreaterThan(0);
    for (const [index, code] of codes.entries()) {
      expect(code).toContain('import ');
      const file = join(folder, `${readme.replaceAll('/', '-')}.${index}.ts`);
      await writeFile(file, code);
      const { stdout } = await run(process.execPath, [file]);
      expect(stdout).toBe(promised(code));
    }
  });
});

it('README.md has a curl example that changes a password', async () => {
  const commands = (await examples('README.md', 'sh')).filter((code) => code.startsWith('curl '));
  expect(commands).toHaveLength(1);
  const { stdout } = await run('sh', ['-c', commands.join('')]);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'OK' });
});
