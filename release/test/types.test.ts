import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const project = inject('project');

/** A program that takes in every entry point of every package, documents aside. */
async function everyEntryPoint(): Promise<string> {
  const packages = await Promise.all(
    inject('tarballs').map(async ({ name }) => {
      const file = join(project, 'node_modules', name, 'package.json');
      const { exports, peerDependenciesMeta = {} } = JSON.parse(await readFile(file, 'utf8')) as {
        exports: object;
        peerDependenciesMeta?: object;
      };
      // An entry point for a test runner needs that runner, which is not installed here.
      const peers = Object.keys(peerDependenciesMeta);
      const needsPeer = (path: string) => peers.some((peer) => peer.includes(path.slice(2)));
      return Object.entries(exports)
        .filter(
          ([path, target]) => typeof target === 'object' && (path === '.' || !needsPeer(path)),
        )
        .map(([path]) => name + path.slice(1));
    }),
  );
  return packages
    .flat()
    .map((entryPoint, index) => `export * as _${index} from '${entryPoint}';\n`)
    .join('');
}

/** Clients that a module exports, and types of the contract, in a project that has the client alone. */
const exportedClients = `import { createPlatformClient, unwrap } from '@ping-password/client';
import { createAuthClient } from '@ping-password/client/auth';
import { createControlClient } from '@ping-password/client/control';
import { createDirectoryClient, type paths } from '@ping-password/client/directory';
import type { PasswordState } from '@ping-password/client/platform';

export const platform = createPlatformClient({ region: 'EU', environmentID: 'e' });
export const auth = createAuthClient({ region: 'EU' });
export const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock' });
export const directory = createDirectoryClient({ region: 'EU' });
export type Path = keyof paths;
export const read = (userID: string): Promise<PasswordState> =>
  unwrap(platform.readPassword({ path: { userID } }));
// @ts-expect-error There is no such status; types that did not resolve would let it pass.
export const wrong: PasswordState = { status: 1 };
`;

let strict: string;

beforeAll(async () => {
  await writeFile(join(project, 'use-every-entry-point.ts'), await everyEntryPoint());
  // Elsewhere, so that nothing but the client is found, as pnpm lays out a project that depends on it.
  strict = await realpath(await mkdtemp(join(tmpdir(), 'ping-password-strict-')));
  await mkdir(join(strict, 'node_modules', '@ping-password'), { recursive: true });
  const client = join('node_modules', '@ping-password', 'client');
  await symlink(await realpath(join(project, client)), join(strict, client), 'junction');
  await writeFile(join(strict, 'package.json'), '{ "type": "module" }');
  await writeFile(join(strict, 'use-strictly.ts'), exportedClients);
});
afterAll(() => rm(strict, { recursive: true }));

const typeRoot = dirname(dirname(require.resolve('@types/node/package.json')));

const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript-6', 'typescript'] as const;

const nodeNext = { moduleResolution: 'NodeNext', module: 'NodeNext' } as const;
const resolutions = [nodeNext, { moduleResolution: 'Bundler', module: 'ESNext' }] as const;

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: false,
  // Leaves out the compiler's own libraries alone, which take most of the time.
  skipDefaultLibCheck: true,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

type Compiler = (typeof compilers)[number];

/** What a compiler says of the programs of a folder. */
async function compile(name: Compiler, folder: string, compilerOptions: object): Promise<string> {
  const tsc = require.resolve(`${name}/package.json`).replace('package.json', 'bin/tsc');
  const file = join(folder, `tsconfig.${name}.json`);
  await writeFile(file, JSON.stringify({ compilerOptions, include: ['use-*.ts'] }));
  const { stdout } = await run(process.execPath, [tsc, '-p', file]).catch((error) => error);
  return stdout;
}

describe.each(compilers)('%s', (compiler) => {
  const { version } = require(`${compiler}/package.json`) as { version: string };

  it.each(resolutions)(`${version} compiles every use by $moduleResolution`, async (resolution) => {
    expect(await compile(compiler, project, { ...options, ...resolution })).toBe('');
  });
});

// The oldest and the newest, for time's sake.
describe.each(['typescript-5.4', 'typescript'] as const)('%s', (compiler) => {
  it('compiles every use with the types of Node in the place of the DOM library', async () => {
    const typesOfNode = { lib: ['ES2022'], types: ['node'], typeRoots: [typeRoot] };
    expect(await compile(compiler, project, { ...options, ...nodeNext, ...typesOfNode })).toBe('');
  });

  it('writes declarations of exported clients where the client alone is found', async () => {
    const { noEmit: _emits, allowImportingTsExtensions: _none, ...emitting } = options;
    const outDir = join(strict, compiler);
    const declarations = { declaration: true, outDir, rootDir: strict };
    expect(await compile(compiler, strict, { ...emitting, ...nodeNext, ...declarations })).toBe('');
    const written = await readFile(join(outDir, 'use-strictly.d.ts'), 'utf8');
    expect(written).toContain('export declare const platform:');
  });
});
