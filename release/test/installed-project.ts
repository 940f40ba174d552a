import { execFile } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { packAll, type Tarball } from '../src/pack.ts';
import { type Manifest, publishedPackages, workspace } from '../src/published-packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project outside the workspace that has the tarballs installed. */
    project: string;
    /** Folder below it that has the optional peers of the packages as well. */
    projectWithPeers: string;
    tarballs: readonly Tarball[];
  }
}

const run = promisify(execFile);
const consumer = fileURLToPath(new URL('../consumer/', import.meta.url));

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, 'junction');
}

/** A project that tarballs are installed in. */
interface Project {
  readonly path: string;
  /** Whether it has the optional peers of the packages. */
  readonly peers: boolean;
}

/**
 * Unpacks a tarball beside links to what it depends on and to nothing else, as pnpm lays out a
 * project: a dependency that the package forgot to name is not found.
 */
async function install(
  { path: project, peers }: Project,
  { name, file }: Tarball,
  folder: string,
): Promise<void> {
  const beside = join(project, 'node_modules', '.store', name, 'node_modules');
  const own = join(beside, name);
  await mkdir(own, { recursive: true });
  await run('tar', ['-xzf', file, '-C', own, '--strip-components=1']);
  const {
    dependencies,
    peerDependencies,
    bin = {},
  }: Manifest = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'));
  const found = { ...dependencies, ...(peers && peerDependencies) };
  for (const dependency of Object.keys(found)) {
    const ours = dependency.startsWith('@ping-password/');
    const target = ours
      ? join(project, 'node_modules', dependency)
      : await realpath(join(workspace, 'packages', folder, 'node_modules', dependency));
    await link(target, join(beside, dependency));
  }
  await link(own, join(project, 'node_modules', name));
  for (const [command, program] of Object.entries(bin))
    await link(join(own, program), join(project, 'node_modules', '.bin', command));
}

/** Copies the programs of the consumer, as they are and as JavaScript. */
async function copyPrograms(project: string): Promise<void> {
  for (const file of await readdir(consumer)) {
    const source = await readFile(join(consumer, file), 'utf8');
    await writeFile(join(project, file), source);
    if (!file.endsWith('.ts')) continue;
    const code = stripTypeScriptTypes(source).replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
    await writeFile(join(project, file.replace(/\.ts$/, '.js')), code);
  }
}

/** Makes a project that has the tarballs installed. */
async function createProject(project: Project, tarballs: readonly Tarball[]): Promise<void> {
  await mkdir(project.path, { recursive: true });
  await writeFile(join(project.path, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packages = await publishedPackages();
  for (const tarball of tarballs) {
    const { folder = '' } = packages.find(({ manifest }) => manifest.name === tarball.name) ?? {};
    await install(project, tarball, folder);
  }
  await copyPrograms(project.path);
}

/** Packs every published package and installs the tarballs, once for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = await realpath(await mkdtemp(join(tmpdir(), 'ping-password-project-')));
  const tarballs = await packAll(join(project, 'tarballs'));
  const projectWithPeers = join(project, 'with-peers');
  await createProject({ path: project, peers: false }, tarballs);
  await createProject({ path: projectWithPeers, peers: true }, tarballs);
  const undici = await realpath(join(workspace, 'release', 'node_modules', 'undici'));
  await link(undici, join(project, 'node_modules', 'undici'));
  provide('project', project);
  provide('projectWithPeers', projectWithPeers);
  provide('tarballs', tarballs);
  return () => rm(project, { recursive: true });
}
