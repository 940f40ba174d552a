import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action } from '@ping-password/contract';
import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mockUrl, readApis, readControlApi } from '../src/contract.ts';
import { samplesOf } from '../src/samples/samples.ts';

const apis = [...(await readApis()), await readControlApi()];
const samples = apis.flatMap((api) =>
  api.actions.flatMap((action) =>
    samplesOf(api, action).map(({ language, label, example, code }) => ({
      language,
      action,
      source: code,
      example,
      title: `${api.name} ${action.operationId} ${label}`,
      origin: new URL(mockUrl(api)).origin,
    })),
  ),
);
const withLanguage = (language: string) => samples.filter((sample) => sample.language === language);

const credentials = {
  ACCESS_TOKEN: 'fake.access-token',
  CLIENT_ID: 'fake-client',
  API_KEY: 'fake:$key "quoted"',
  ST: 'fake-session-of-mine',
};
const environments = [
  ['as it is', {}],
  ['with credentials of the environment', credentials],
] as const;

const log: string[] = [];
const mock = await startMock({ mode: 'examples', log: (line) => log.push(line) });
const reports = fileURLToPath(new URL('../.reports/', import.meta.url));
await mkdir(reports, { recursive: true });
// Below the package, so that the imports of a sample resolve, and out of the linter's sight.
const folder = await mkdtemp(join(reports, 'samples-'));
const compiled = join(folder, 'compiled');

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

async function run(command: string, parameters: readonly string[], env: Record<string, string>) {
  const child = spawn(command, parameters, {
    cwd: folder,
    // The samples load the same client; each would compile it anew.
    env: { PATH: process.env['PATH'], CURL_HOME: folder, NODE_COMPILE_CACHE: compiled, ...env },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** The lines that the mock may log for an action that succeeds. */
const logged = ({ method, operationId, responses }: Action) => {
  const statuses = Object.keys(responses);
  const answers = statuses.filter((status) => status.startsWith('2'));
  const successes = answers.length > 0 ? answers : statuses.filter((status) => status < '4');
  return new RegExp(`^${method} \\S+ ${operationId} (${successes.join('|')}) [\\d.]+ ms$`);
};

const onMock = (source: string, origin: string) => source.replaceAll(origin, mock.url);

describe.each(environments)('a cURL sample, %s,', (_title, env) => {
  beforeAll(async () => {
    const { code } = await run('sh', ['-c', 'command -v curl'], {});
    if (code !== 0) throw new Error('curl is missing; the cURL samples cannot be run without it.');
    await writeFile(join(folder, '.curlrc'), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n');
  });

  it.each(withLanguage('curl'))('succeeds: $title $example', async ({ action, source, origin }) => {
    log.length = 0;
    const { code, stdout, stderr } = await run('sh', ['-c', onMock(source, origin)], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(action.responses)).toContain(stdout.split('\n').at(-1));
    expect(log).toEqual([expect.stringMatching(logged(action))]);
  });
});

describe.each(environments)('a TypeScript sample, %s,', (_title, env) => {
  it.each(withLanguage('typescript'))(
    'succeeds: $title $example',
    async ({ action, source, origin }) => {
      log.length = 0;
      const file = join(folder, 'sample.ts');
      await writeFile(file, onMock(source, origin));
      const { code, stdout, stderr } = await run(process.execPath, [file], env);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout === '').toBe(!source.includes('console.log'));
      expect(log).toEqual([expect.stringMatching(logged(action))]);
    },
  );
});

describe('the samples', () => {
  it('exist in both languages for every action, but for a redirect and a stream', () => {
    const titles = apis.flatMap(({ name, actions }) =>
      actions.flatMap(({ operationId }) => [
        `${name} ${operationId} cURL`,
        `${name} ${operationId} TypeScript`,
      ]),
    );
    const shown = new Set(samples.map(({ title }) => title));
    expect(titles.filter((title) => !shown.has(title))).toEqual([
      'auth signOff TypeScript',
      'control streamEvents TypeScript',
    ]);
  });

  it('in TypeScript compile under the strictest flags', async () => {
    const types = await mkdtemp(join(folder, 'types-'));
    await Promise.all(
      withLanguage('typescript').map(({ source }, index) =>
        writeFile(join(types, `${index}.ts`), source),
      ),
    );
    const compilerOptions = { noEmit: true, types: ['node'] };
    const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url));
    await writeFile(
      join(types, 'tsconfig.json'),
      JSON.stringify({ extends: base, compilerOptions }),
    );
    const compiler = fileURLToPath(
      new URL('bin/tsc', import.meta.resolve('typescript/package.json')),
    );
    const { stdout } = await run(process.execPath, [compiler, '-p', types], {});
    expect(stdout).toBe('');
  });
});
