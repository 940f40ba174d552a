import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { harOf } from '@ping-password/traffic/src/har.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-compare-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a program of the package in the folder, and gives its exit code and what it printed. */
function run(program: string, environment: Record<string, string> = {}) {
  const file = fileURLToPath(import.meta.resolve(`@ping-password/traffic/src/${program}`));
  const options = { cwd: folder, env: { PATH: process.env['PATH'], ...environment } };
  return new Promise<[code: number | string, printed: string]>((resolve) => {
    execFile(process.execPath, [file], options, (error, stdout, stderr) =>
      resolve([error?.code ?? 0, stdout + stderr]),
    );
  });
}

async function record(): Promise<void> {
  await mkdir(join(folder, '.reports/traffic'), { recursive: true });
  await writeFile(join(folder, '.reports/traffic/a.har'), harOf([]));
}

const nothing =
  'No traffic with the APIs was recorded, so nothing was compared with the contract.\n' +
  'Run all tests of the package: pnpm test, without a file or a project.\n';

describe('the comparison after the tests', () => {
  it('fails when nothing was recorded', async () => {
    expect(await run('cli.ts')).toEqual([1, nothing]);
  });

  it('fails when only empty recordings are there', async () => {
    await record();
    expect(await run('cli.ts')).toEqual([1, nothing]);
  });

  it.each(['MOCK_URL', 'PLATFORM_URL', 'AUTH_URL', 'DIRECTORY_URL'])(
    'passes when nothing was recorded because %s names another server',
    async (variable) => {
      const printed = `No traffic was recorded: ${variable} names another server than the mock of the run.\n`;
      expect(await run('cli.ts', { [variable]: 'http://127.0.0.1:4010' })).toEqual([0, printed]);
    },
  );
});

describe('the program that runs before the tests', () => {
  it('deletes what an earlier run has recorded', async () => {
    await record();
    expect(await run('clear.ts')).toEqual([0, '']);
    expect(existsSync(join(folder, '.reports/traffic'))).toBe(false);
  });

  it('does nothing where nothing was recorded', async () => {
    expect(await run('clear.ts')).toEqual([0, '']);
  });
});
