import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const needed = [
  'specs',
  'packages',
  'apps/portal',
  'package.json',
  'tsconfig.base.json',
  'vitest.base.ts',
];
const left = new Set(['.git', '.turbo', '.reports', 'screenshots']);

/** A copy of the repository in which the contract may be broken. */
export interface WorkTree {
  readonly folder: string;
  /** Address of a file or folder of the copy. */
  url(path: string): URL;
  remove(): Promise<void>;
}

/**
 * Copies what the checks need into a folder of its own. The links of the packages to each other lead
 * into the copy; what comes from the registry is only linked.
 */
export async function createWorkTree(): Promise<WorkTree> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ping-password-mutate-')));
  const copied = (path: string) =>
    !relative(root, path)
      .split(sep)
      .some((part) => left.has(part));
  for (const path of needed) {
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: copied,
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return {
    folder,
    url: (path) => new URL(path, pathToFileURL(`${folder}${sep}`)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
