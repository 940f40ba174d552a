import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const project = inject('project');

/** A program that takes in every entry point of every package, documents aside. */
async function everyEntryPoint(): Promise<string> {
  const packages = await Promise.all(
    inject('tarballs').map(async ({ name }) => {
      const file = join(project, 'node_modules', name, 'package.json');
      const { exports } = JSON.parse(await readFile(file, 'utf8')) as { exports: object };
      return Object.entries(exports)
        .filter(([, target]) => typeof target === 'object')
        .map(([path]) => name + path.slice(1));
    }),
  );
  return packages
    .flat()
    .map((entryPoint, index) => `export * as _${index} from '${entryPoint}';\n`)
    .join('');
}

beforeAll(async () => {
  await writeFile(join(project, 'use-every-entry-point.ts'), await everyEntryPoint());
});

const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript-6', 'typescript'] as const;

const resolutions = [
  { moduleResolution: 'NodeNext', module: 'NodeNext' },
  { moduleResolution: 'Bundler', module: 'ESNext' },
] as const;

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

describe.each(compilers)('%s', (compiler) => {
  const { version } = require(`${compiler}/package.json`) as { version: string };
  const tsc = require.resolve(`${compiler}/package.json`).replace('package.json', 'bin/tsc');

  it.each(resolutions)(`${version} compiles every use by $moduleResolution`, async (resolution) => {
    const file = join(project, `tsconfig.${compiler}.${resolution.moduleResolution}.json`);
    const compilerOptions = { ...options, ...resolution };
    await writeFile(file, JSON.stringify({ compilerOptions, include: ['use-*.ts'] }));
    const { stdout } = await run(process.execPath, [tsc, '-p', file]).catch((error) => error);
    expect(stdout).toBe('');
  });
});
