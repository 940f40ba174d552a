import { readdir, readFile } from 'node:fs/promises';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';

type Node = Record<string, unknown>;

const folder = new URL('../openapi/', import.meta.url);
const names = (await readdir(folder)).filter((name) => /\.(actions|wire)\./.test(name));

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What other people's generators take amiss in one schema. */
function faultsOf({ properties, additionalProperties, required = [] }: Node): string[] {
  if (!isNode(properties)) return [];
  const members = Object.entries(properties);
  const booleans = members.filter(([, member]) => typeof member === 'boolean');
  const optional = members.filter(([name]) => !(required as string[]).includes(name));
  return [
    ...booleans.map(([name, member]) => `${name} is ${member}`),
    ...(isNode(additionalProperties) && optional.length > 0
      ? ['typed additionalProperties beside optional members']
      : []),
  ];
}

/** The same of every schema of a document, each with its place. */
function faultsBelow(node: unknown, path = '#'): string[] {
  if (!isNode(node)) return [];
  return [
    ...faultsOf(node).map((fault) => `${path}: ${fault}`),
    ...Object.entries(node).flatMap(([key, value]) => faultsBelow(value, `${path}/${key}`)),
  ];
}

describe('the schemas of', () => {
  test.each(names)('%s are such that generators of other projects read them', async (name) => {
    const document = parseYaml(await readFile(new URL(name, folder), 'utf8'));
    expect(isNode(document) && document['openapi']).toBe('3.1.0');
    expect(faultsBelow(document)).toEqual([]);
  });

  test('a document with such faults are found', () => {
    const text = { type: 'string' };
    const a = { properties: { a: false, b: true }, additionalProperties: { a: text } };
    const b = { properties: { a: text }, required: ['a'], additionalProperties: text };
    expect(faultsBelow({ components: { schemas: { a, b } } })).toEqual([
      '#/components/schemas/a: a is false',
      '#/components/schemas/a: b is true',
      '#/components/schemas/a: typed additionalProperties beside optional members',
    ]);
  });
});
