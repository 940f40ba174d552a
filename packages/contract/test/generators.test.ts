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

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(here, '.generated-'));
});
afterAll(() => rm(folder, { recursive: true }));

const compile = (file: string) => run(process.execPath, [tsc, ...options, join(folder, file)]);

describe.each(['auth', 'control', 'directory', 'platform'])('the wire view of %s', (api) => {
  test('becomes a client that compiles, by hey-api', async () => {
    await createClient({
      input: wire(api),
      output: { path: join(folder, api) },
      plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk'],
      logs: { level: 'silent' },
    });
    await compile(`${api}/index.ts`);
    expect(await readFile(join(folder, api, 'sdk.gen.ts'), 'utf8')).toContain('export const ');
  });

  test('becomes a client that compiles, by swagger-typescript-api', async () => {
    const output = join(folder, `${api}-api`);
    await generateApi({ input: wire(api), output, fileName: 'api.ts', silent: true });
    await compile(`${api}-api/api.ts`);
    expect(await readFile(join(output, 'api.ts'), 'utf8')).toContain('export class Api');
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
