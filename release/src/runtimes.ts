import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A JavaScript runtime that runs a program. */
export interface Runtime {
  readonly name: string;
  readonly command: string;
  /** What stands before the path of the program. */
  readonly arguments: readonly string[];
}

const folderOf = (name: string, from: NodeJS.Require) =>
  dirname(from.resolve(`${name}/package.json`));

const isInstalled = (name: string, from: NodeJS.Require) => {
  try {
    return from.resolve(`${name}/package.json`) !== '';
  } catch {
    return false;
  }
};

/**
 * The binary that a package keeps in the optional dependency for this platform; its install script
 * would only link to it.
 *
 * @throws Error when the package has none for this platform.
 */
function platformBinary(name: string, path: string): string {
  const file = require.resolve(`${name}/package.json`);
  const { optionalDependencies } = require(file) as { optionalDependencies: object };
  const own = createRequire(file);
  const platform = Object.keys(optionalDependencies).find((one) => isInstalled(one, own));
  if (!platform) throw new Error(`${name} has no binary for ${process.platform} ${process.arch}.`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(folderOf(platform, own), `${path}${suffix}`);
}

const nodeOf = (name: string): Runtime => {
  const file = require.resolve(`${name}/package.json`);
  const { version, bin } = require(file) as { version: string; bin: { node: string } };
  return { name: `Node ${version}`, command: join(dirname(file), bin.node), arguments: [] };
};

/** The releases of Node that the packages promise to run on, oldest first. */
export const nodes: readonly Runtime[] = ['node-20', 'node-22', 'node', 'node-26'].map(nodeOf);

/** The other runtimes for servers. */
export const others: readonly Runtime[] = [
  { name: 'Bun', command: platformBinary('bun', 'bin/bun'), arguments: ['run'] },
  {
    name: 'Deno',
    command: platformBinary('deno', 'deno'),
    arguments: ['run', '--allow-all', '--no-remote', '--node-modules-dir=manual', '--quiet'],
  },
];

/** The edge runtime: workers without the modules of Node. */
export const workerd: string = platformBinary('workerd', 'bin/workerd');
