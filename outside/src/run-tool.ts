import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder that the tools are installed in. */
export const toolsFolder = fileURLToPath(new URL('../tools/', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly bin: string | Readonly<Record<string, string>>;
}

const packageFolder = (name: string) => `${toolsFolder}node_modules/${name}/`;

async function manifestOf(name: string): Promise<Manifest> {
  return JSON.parse(await readFile(`${packageFolder(name)}package.json`, 'utf8'));
}

/** The version of an installed tool. */
export const versionOf = async (name: string): Promise<string> => (await manifestOf(name)).version;

/** How a program ended. */
export interface Ended {
  readonly code: number;
  /** What it printed on both outputs. */
  readonly output: string;
}

/**
 * Runs a script of Node in a folder; a script that fails is no error.
 *
 * @param variables what the environment has beside that of this process.
 * @param node the Node that runs it, unless it is this one.
 */
export function runNode(
  parameters: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...variables };
    const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(node, parameters, options, (failure, stdout, stderr) => {
      const code = failure === null ? 0 : Number(failure.code ?? 1);
      resolve({ code, output: stdout + stderr });
    });
  });
}

/** Runs the program of an installed package. */
export async function runTool(
  name: string,
  parameters: readonly string[],
  folder = toolsFolder,
): Promise<Ended> {
  const { bin } = await manifestOf(name);
  const [program] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return runNode([`${packageFolder(name)}${program}`, ...parameters], folder);
}
