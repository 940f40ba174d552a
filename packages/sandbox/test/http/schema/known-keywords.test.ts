import type { ActionDocument } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import { describe, expect, it } from 'vitest';
import { createChecks } from '../../../src/http/schema/schema-check.ts';
import { apis } from '../contract.ts';

/** The schemas of parameters, headers and bodies below a node. */
function schemasBelow(node: unknown): Schema[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'schema' ? [value as Schema] : schemasBelow(value),
  );
}

/** Every schema of a document. */
function schemasOf({ paths, components = {} }: ActionDocument): Schema[] {
  const { schemas = {}, ...others } = components;
  return [...Object.values(schemas as Record<string, Schema>), ...schemasBelow([paths, others])];
}

/** The variants of a request body are checked one by one. */
const variantsOf = (schema: Schema) => (typeof schema === 'object' && schema.oneOf) || [schema];

const checksOf = (schema: object, document: ActionDocument = { paths: {} }) =>
  createChecks(document)(schema as Schema);

describe('the validators', () => {
  it.each(apis)('know every keyword of the document $name', ({ document }) => {
    const schemas = schemasOf(document).flatMap(variantsOf);
    expect(schemas.length).toBeGreaterThan(20);
    const checkOf = createChecks(document);
    for (const schema of schemas) expect(checkOf(schema)).toBeDefined();
  });

  it.each([
    ['a keyword', { allOf: [{ type: 'object' }] }, 'the keyword allOf'],
    ['a choice inside a body', { properties: { a: { oneOf: [true] } } }, 'the keyword oneOf'],
    ['a format', { items: { type: 'string', format: 'hostname' } }, 'the format hostname'],
    ['a constant', { enum: [{ a: 1 }] }, 'constants that are objects'],
    [
      'unique items of any type',
      { type: 'array', uniqueItems: true, items: { $ref: '#/components/schemas/A' } },
      'uniqueItems but for items of the type string',
    ],
    ['a negation', { properties: { a: { not: { type: 'string' } } } }, 'the keyword not'],
  ])('refuse to be made for %s that they could not explain', (_, schema, what) => {
    expect(() => checksOf(schema)).toThrow(`The validators do not know ${what}.`);
  });

  it('find what they do not know behind a reference', () => {
    const document = { paths: {}, components: { schemas: { A: { not: true } } } };
    const checkOf = createChecks(document);
    const toA = { $ref: '#/components/schemas/A' };
    for (let time = 0; time < 2; time += 1)
      expect(() => checkOf(toA)).toThrow('The validators do not know the keyword not.');
    expect(() => checksOf({ $ref: '#/components/schemas/B' }, document)).toThrow(
      'The document has no schema at #/components/schemas/B.',
    );
  });
});
