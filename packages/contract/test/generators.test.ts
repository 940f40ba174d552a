import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { generateApi } from 'swagger-typescript-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const here = fileURLToPath(new URL('..', import.meta.url));
const wire = (api: string, format = 'yaml') => join(here, `openapi/${api}.wire.${format}`);
const options =
  '--noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler --lib es2022,dom,dom.iterable'.split(
    ' ',
  );

const apis = ['auth', 'control', 'directory', 'platform'];
let folder: string;
let problems: string[];

async function generateByHeyApi(api: string): Promise<void> {
  await createClient({
    input: wire(api),
    output: { path: join(folder, api) },
    plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
}

async function generateBySwaggerTypescriptApi(api: string): Promise<void> {
  const output = join(folder, `${api}-api`);
  await generateApi({ input: wire(api), output, fileName: 'api.ts', silent: true });
}

// One run of the compiler takes little longer than one for each client.
beforeAll(async () => {
  folder = await mkdtemp(join(here, '.generated-'));
  for (const api of apis) {
    await generateByHeyApi(api);
    await generateBySwaggerTypescriptApi(api);
  }
  const files = apis.flatMap((api) => [`${api}/index.ts`, `${api}-api/api.ts`]);
  const parameters = [tsc, ...options, '--pretty', 'false', ...files];
  const printed = await run(process.execPath, parameters, { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout, message }) => stdout || message,
  );
  problems = printed.split('\n').filter((line: string) => line !== '');
});
afterAll(() => rm(folder, { recursive: true }));

/** What the compiler finds in one of the clients, or in no file. */
const problemsOf = (client: string) =>
  problems.filter((line) => line.startsWith(`${client}/`) || !/^[\w-]+\//.test(line));

describe.each(apis)('the wire view of %s', (api) => {
  test('becomes a client that compiles, by hey-api', async () => {
    expect(problemsOf(api)).toEqual([]);
    expect(await readFile(join(folder, api, 'sdk.gen.ts'), 'utf8')).toContain('export const ');
  });

  test('becomes a client that compiles, by swagger-typescript-api', async () => {
    expect(problemsOf(`${api}-api`)).toEqual([]);
    const client = await readFile(join(folder, `${api}-api`, 'api.ts'), 'utf8');
    expect(client).toContain('export class Api');
  });

  test('loads in the Prism CLI, every operation of it', async () => {
    const { paths } = JSON.parse(await readFile(wire(api, 'json'), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const operationIds = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    const loaded = await getHttpOperationsFromSpec(wire(api));
    expect(loaded.map(({ iid }) => iid)).toEqual(operationIds);
  });
});
