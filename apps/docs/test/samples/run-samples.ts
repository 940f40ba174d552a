import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMock } from '@ping-password/mock';
import { afterAll, expect } from 'vitest';

const reports = fileURLToPath(new URL('../../.reports/', import.meta.url));

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program and waits for its end. */
export async function run(
  command: string,
  parameters: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(command, parameters, { cwd, env: { PATH: process.env['PATH'], ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** What a program prints that ends well and complains of nothing. */
export async function outputOf(command: string, parameters: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(command, parameters);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** Whether a program is on this machine. */
export const isInstalled = async (program: string): Promise<boolean> =>
  (await run('sh', ['-c', `command -v ${program}`])).code === 0;

/** A mock as `start` serves it, and a folder from which the packages of the workspace resolve. */
export async function startBench() {
  const log: string[] = [];
  const mock = await startMock({ log: (line) => log.push(line) });
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'samples-'));
  afterAll(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });
  const save = async (name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text.replaceAll('http://127.0.0.1:4010', mock.url));
    return file;
  };
  return { log, folder, save, mock };
}
