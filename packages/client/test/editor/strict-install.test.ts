import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const own = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

const program = `import { createPlatformClient, unwrap } from '@ping-password/client';
import type { PasswordState } from '@ping-password/client/platform';
import { createAuthClient } from '@ping-password/client/auth';
import { createControlClient } from '@ping-password/client/control';
import { createDirectoryClient } from '@ping-password/client/directory';

export const platform = createPlatformClient({ region: 'EU', environmentID: 'e' });
export const clients = [createAuthClient({ region: 'EU' }), createDirectoryClient({ region: 'EU' })];
export const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock' });
export const read = (userID: string): Promise<PasswordState> =>
  unwrap(platform.readPassword({ path: { userID } }));
`;

/** Copies what is published of a package, without links out of the project. */
async function copy(name: string, from: string, store: string): Promise<void> {
  for (const part of ['package.json', 'dist'])
    await cp(join(from, part), join(store, name, part), { recursive: true });
}

beforeAll(async () => {
  // A project that sees the client and nothing that the client depends on, as pnpm lays it out.
  folder = await realpath(await mkdtemp(join(tmpdir(), 'strict-install-')));
  const modules = join(folder, 'node_modules');
  const store = join(modules, '.store', 'node_modules');
  await copy('@ping-password/client', own, store);
  await copy('@ping-password/contract', join(own, '../contract'), store);
  const openapiFetch = await realpath(join(own, 'node_modules/openapi-fetch'));
  await symlink(openapiFetch, join(store, 'openapi-fetch'), 'junction');
  await mkdir(join(modules, '@ping-password'));
  const client = join('@ping-password', 'client');
  await symlink(join(store, client), join(modules, client), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'clients.ts'), program);
});
afterAll(() => rm(folder, { recursive: true }));

const libraries = {
  'those of a browser': { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
  'those of Node alone': {
    lib: ['ES2022'],
    types: ['node'],
    typeRoots: [join(own, 'node_modules/@types')],
  },
};

describe.each(['typescript-5.9', 'typescript'])('by %s', (compiler) => {
  it.each(Object.entries(libraries))(
    'a module that exports clients compiles to declarations, with %s',
    async (_title, library) => {
      const compilerOptions = {
        ...library,
        target: 'ES2022',
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        strict: true,
        skipLibCheck: true,
        declaration: true,
        outDir: 'dist',
        rootDir: '.',
      };
      await writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['clients.ts'] }),
      );
      const tsc = require.resolve(`${compiler}/package.json`).replace('package.json', 'bin/tsc');
      const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error);
      expect(stdout).toBe('');
    },
  );
});
