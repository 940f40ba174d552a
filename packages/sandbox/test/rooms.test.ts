import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-rooms-'));
  const configuration = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  const alone = { ...configuration, vcs: { enabled: false } };
  await writeFile(join(folder, 'biome.json'), JSON.stringify(alone));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the lint of the repository says about these files. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'packages/sandbox/src', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return new Promise((resolve) =>
    execFile(biome, ['lint', '.'], { cwd: folder }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    ),
  );
}

const importing = (path: string) => `import type { A } from '${path}';\nexport type B = A;\n`;

describe('an import of a room of the sandbox', () => {
  it.each([
    ['http/planted.ts', '../world/world.ts'],
    ['world/planted.ts', '../password/status.ts'],
    ['password/planted.ts', '../oauth/actor.ts'],
    ['oauth/planted.ts', '../apis/handler.ts'],
    ['oauth/planted.ts', '../create-sandbox.ts'],
    ['apis/auth/planted.ts', '../../call/call.ts'],
    ['apis/auth/planted.ts', '../platform/user-resource.ts'],
    ['apis/control/planted.ts', '../registry.ts'],
  ])('is refused when %s takes %s', async (file, path) => {
    expect(await lint({ [file]: importing(path) })).toContain('noRestrictedImports');
  });

  it.each([
    ['http/planted.ts', './answer.ts'],
    ['world/planted.ts', '../http/memoize.ts'],
    ['apis/auth/planted.ts', '../../oauth/actor.ts'],
    ['apis/auth/planted.ts', '../handler.ts'],
    ['call/planted.ts', '../apis/registry.ts'],
    ['planted.ts', './call/call.ts'],
  ])('is taken when %s takes %s', async (file, path) => {
    expect(await lint({ [file]: importing(path) })).toContain('No fixes applied');
  });
});

it('a circle of imports is refused, of types too', async () => {
  const files = {
    'world/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
    'world/two.ts': "import type { One } from './one.ts';\nexport type Two = One | 2;\n",
  };
  expect(await lint(files)).toContain('noImportCycles');
});
