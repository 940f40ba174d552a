import { readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { actions as auth } from '../src/auth.gen.ts';
import { actions as directory } from '../src/directory.gen.ts';
import { actions as platform } from '../src/platform.gen.ts';

interface Document {
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, { content?: object }> }>
  >;
}

const platformDocument: Document = JSON.parse(
  readFileSync(new URL('../openapi/platform.actions.json', import.meta.url), 'utf8'),
);

const read = <T>(name: string) =>
  parseYaml(readFileSync(new URL(`../../../specs/${name}.yaml`, import.meta.url), 'utf8')) as T;

/** The operations of the Platform API whose success documents both media types. */
const ofBothTypes = Object.values(platformDocument.paths)
  .flatMap((methods) => Object.values(methods))
  .filter(({ responses }) =>
    Object.values(responses).some(
      ({ content = {} }) => 'application/hal+json' in content && 'application/json' in content,
    ),
  )
  .map(({ operationId }) => `platform/${operationId}`);

interface Entry {
  id: string;
  sources?: string[];
  operations: string[];
}

const operations = Object.entries({ auth, directory, platform }).flatMap(([api, actions]) =>
  Object.keys(actions).map((operationId) => `${api}/${operationId}`),
);
const sources = Object.keys(read<object>('sources'));

describe.each(['contradictions', 'unknowns'])('%s', (name) => {
  const entries = read<Entry[]>(name);

  test('have names of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test.each(entries)('$id names operations and sources that exist', (entry) => {
    expect(entry.operations.length).toBeGreaterThan(0);
    expect(operations).toEqual(expect.arrayContaining(entry.operations));
    expect(sources).toEqual(expect.arrayContaining(entry.sources ?? []));
  });
});

test('response-media-types names every operation that documents both', () => {
  const entries = read<Entry[]>('contradictions');
  const entry = entries.find(({ id }) => id === 'response-media-types');
  expect([...(entry?.operations ?? [])].sort()).toEqual([...ofBothTypes].sort());
});
