import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { describe, expect, test } from 'vitest';

const pathOf = (api: string, format: string) =>
  fileURLToPath(new URL(`../openapi/${api}.wire.${format}`, import.meta.url));

describe.each(['auth', 'control', 'directory', 'platform'])('the wire view of %s', (api) => {
  test('loads in the Prism CLI, every operation of it', async () => {
    const { paths } = JSON.parse(await readFile(pathOf(api, 'json'), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const operationIds = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    const loaded = await getHttpOperationsFromSpec(pathOf(api, 'yaml'));
    expect(loaded.map(({ iid }) => iid)).toEqual(operationIds);
  });
});
