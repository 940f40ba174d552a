import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig, lint } from '@redocly/openapi-core';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';

interface Document {
  servers: { variables?: Record<string, object> }[];
  paths: Record<string, Record<string, { operationId: string }>>;
}

/** In the order in which openapi-typescript writes them. */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const folder = new URL('../openapi/', import.meta.url);
const names = (await readdir(folder)).filter((name) => /\.wire\.(json|yaml)$/.test(name)).sort();
const config = await createConfig({ extends: ['recommended'] });

test('every API has a wire document in JSON and in YAML', async () => {
  const modules = await readdir(new URL('../src/', import.meta.url));
  const apis = modules.flatMap((name) => /^(.+)\.gen\.ts$/.exec(name)?.[1] ?? []);
  expect(apis).not.toEqual([]);
  expect(names).toEqual(apis.flatMap((api) => [`${api}.wire.json`, `${api}.wire.yaml`]).sort());
});

describe.each(names)('%s', async (name) => {
  const ref = fileURLToPath(new URL(name, folder));
  const { bundle: result } = await bundle({ config, ref });
  const { paths, servers } = result.parsed as Document;

  test('is good by the recommended rules of Redocly, without our plugin', async () => {
    const problems = (await lint({ config, ref })).map(({ message }) => message);
    expect(problems).toEqual(
      // A sign-off only ever redirects.
      name.startsWith('auth.') ? ['Operation must have at least one `2XX` response.'] : [],
    );
  });

  test('has no fragment in any path', () => {
    expect(Object.keys(paths).filter((path) => path.includes('#'))).toEqual([]);
  });

  test('has no server variable with a description, which swagger-parser refuses', () => {
    const variables = servers.flatMap((server) => Object.values(server.variables ?? {}));
    expect(variables).not.toEqual([]);
    expect(variables.filter((variable) => 'description' in variable)).toEqual([]);
  });

  test('has one operation per operationId, which openapi-typescript reads', async () => {
    const ids = Object.values(paths).flatMap((item) =>
      methods.flatMap((method) => item[method]?.operationId ?? []),
    );
    const types = astToString(await openapiTS(new URL(name, folder)));
    const operations = types.slice(types.indexOf('export interface operations {'));
    const typed = [...operations.matchAll(/^ {4}(\w+): \{$/gm)].map(([, id]) => id);
    expect(typed).toEqual(ids);
  });
});
