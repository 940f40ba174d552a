import { exec } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

const run = promisify(exec);

/** What an installation takes. */
export interface Installed {
  /** The project that it was made in. */
  readonly folder: string;
  /** Names of the installed packages. */
  readonly packages: readonly string[];
  readonly megabytes: number;
  /** To look at; a busy machine is slow. */
  readonly seconds: number;
}

async function megabytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** Nothing of what pnpm or the user's settings say reaches npm. */
const environment = (folder: string, registry: string) => ({
  PATH: process.env['PATH'],
  HOME: folder,
  USERPROFILE: folder,
  npm_config_registry: registry,
  npm_config_cache: join(folder, '.cache'),
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
});

/** Runs a command in an empty project, such as `npm install …`, with a cache of its own. */
export async function install(
  command: string,
  { registry, inside }: { readonly registry: string; readonly inside: string },
): Promise<Installed> {
  await mkdir(inside, { recursive: true });
  const folder = await mkdtemp(join(inside, 'installed-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const start = performance.now();
  await run(command, { cwd: folder, env: environment(folder, registry) });
  const seconds = (performance.now() - start) / 1000;
  const lock = await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: object };
  return {
    folder,
    packages: Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')),
    megabytes: await megabytes(join(folder, 'node_modules')),
    seconds,
  };
}
