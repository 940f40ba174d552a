import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { type PublishedPackage, publishedPackages, workspace } from './published-packages.ts';

const run = promisify(execFile);

/** A packed package. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  /** Path of the file. */
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/** What `packAll` takes. */
export interface PackOptions {
  /** URL of the repository, which provenance asks for; none is claimed unless given. */
  repository?: string;
}

const buildSettings = [
  'LICENSE',
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
] as const;

/** What must not reach a build: earlier output, and what it does not read. */
const leftOut = new Set(['node_modules', 'dist', 'test', '.turbo', '.reports']);

async function copyPackage(scratch: string, { folder, manifest }: PublishedPackage, url?: string) {
  const from = join(workspace, 'packages', folder);
  const to = join(scratch, 'packages', folder);
  await cp(from, to, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  await symlink(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
  if (url === undefined) return;
  const repository = { type: 'git', url, directory: `packages/${folder}` };
  await writeFile(
    join(to, 'package.json'),
    `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`,
  );
}

async function packPackage(folder: string, destination: string): Promise<string> {
  const pnpm = (...parameters: string[]) =>
    run('pnpm', parameters, { cwd: folder, shell: process.platform === 'win32' });
  // The dependencies are links into the workspace; there is nothing to install.
  await pnpm('--config.verify-deps-before-run=false', 'run', 'build');
  const { stdout } = await pnpm('pack', '--json', '--pack-destination', destination);
  const { filename } = JSON.parse(stdout) as { filename: string };
  return join(destination, basename(filename));
}

/**
 * Builds and packs every published package in a copy of the workspace, so that nothing an earlier
 * build left behind is shipped.
 *
 * @param destination folder that the tarballs are written to.
 */
export async function packAll(
  destination: string,
  { repository }: PackOptions = {},
): Promise<Tarball[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'ping-password-pack-'));
  try {
    await mkdir(destination, { recursive: true });
    for (const file of buildSettings) await cp(join(workspace, file), join(scratch, file));
    const packages = await publishedPackages();
    const tarballs: Tarball[] = [];
    for (const one of packages) {
      await copyPackage(scratch, one, repository);
      const file = await packPackage(join(scratch, 'packages', one.folder), destination);
      const sha256 = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      const { name, version } = one.manifest;
      tarballs.push({ name, version, file, sha256 });
    }
    return tarballs;
  } finally {
    await rm(scratch, { recursive: true });
  }
}
