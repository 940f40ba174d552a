import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { publishedManifest, publishedReadme } from './published-files.ts';
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
  /** URL of the repository, which provenance asks for and links lead to; none is claimed unless given. */
  repository?: string;
}

const buildSettings = [
  'LICENSE',
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
] as const;

/** What must not reach a build: earlier output. The tests do: the live kit of conformance holds their cases. */
const leftOut = new Set(['node_modules', 'dist', '.turbo', '.reports']);

async function copyPackage(scratch: string, { folder }: PublishedPackage): Promise<string> {
  const from = join(workspace, 'packages', folder);
  const to = join(scratch, 'packages', folder);
  await cp(from, to, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  await symlink(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
  return to;
}

/** Writes what is published in another form than it has in the workspace. */
async function writePublished(to: string, one: PublishedPackage, url?: string): Promise<void> {
  const manifest = publishedManifest(one, url);
  await writeFile(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const readme = join(to, 'README.md');
  await writeFile(readme, publishedReadme(await readFile(readme, 'utf8'), one.folder, url));
}

async function packPackage(
  scratch: string,
  one: PublishedPackage,
  destination: string,
  url?: string,
): Promise<string> {
  const folder = await copyPackage(scratch, one);
  const pnpm = (...parameters: string[]) =>
    run('pnpm', parameters, { cwd: folder, shell: process.platform === 'win32' });
  // The dependencies are links into the workspace; there is nothing to install.
  await pnpm('--config.verify-deps-before-run=false', 'run', 'build');
  await writePublished(folder, one, url);
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
      const file = await packPackage(scratch, one, destination, repository);
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
