import { bundleFromString, createConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import ping from '../index.ts';

/** A schema as it is published. */
async function published(schema: object): Promise<unknown> {
  const config = await createConfig({
    plugins: [ping()],
    decorators: { 'ping/portable-schemas': 'on' },
  });
  const document = {
    openapi: '3.1.0',
    info: {},
    paths: {},
    components: { schemas: { A: schema } },
  };
  const { bundle } = await bundleFromString({ config, source: JSON.stringify(document) });
  return (bundle.parsed as typeof document).components.schemas.A;
}

const text = { type: 'string' };

const forbidden = { description: 'Must not be sent.', not: {} };

describe('portable-schemas', () => {
  test('a forbidden member is one that nothing fits, and says so', async () => {
    const schema = { properties: { a: text, b: false }, additionalProperties: false };
    expect(await published(schema)).toEqual({
      properties: { a: text, b: forbidden },
      additionalProperties: false,
    });
  });

  test('a member that may be anything is an empty schema', async () => {
    expect(await published({ properties: { a: true } })).toEqual({ properties: { a: {} } });
  });

  test('a forbidden member inside of a member is one, too', async () => {
    const inner = { properties: { b: false } };
    expect(await published({ properties: { a: inner } })).toEqual({
      properties: { a: { properties: { b: forbidden } } },
    });
  });

  test('further members beside an optional one are unevaluated', async () => {
    const schema = { properties: { a: text, b: text }, required: ['a'] };
    expect(await published({ ...schema, additionalProperties: text })).toEqual({
      ...schema,
      unevaluatedProperties: text,
    });
  });

  test.each([
    ['alone', { additionalProperties: text }],
    [
      'beside required members',
      { properties: { a: text }, required: ['a'], additionalProperties: text },
    ],
  ])('further members %s stay as they are', async (_, schema) => {
    expect(await published(schema)).toEqual(schema);
  });

  test.each([true, false])('further members that are %s stay as they are', async (others) => {
    const schema = { properties: { a: text }, additionalProperties: others };
    expect(await published(schema)).toEqual(schema);
  });
});
