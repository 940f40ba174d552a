import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';

const { factory } = ts;

/** The known values of an enum that the vendor may extend: its states, or a list of its own. */
function knownValues(schema: SchemaObject | boolean): string[] {
  if (typeof schema !== 'object') return [];
  const extensions = schema as { 'x-states'?: object; 'x-extensible-enum'?: string[] };
  return extensions['x-extensible-enum'] ?? Object.keys(extensions['x-states'] ?? {});
}

/**
 * An enum that the vendor may extend is a string with known values. TypeScript would fold
 * `'OK' | string` into `string`; with `string & {}` the known values stay visible.
 */
function extensibleEnum(schema: SchemaObject | boolean): ts.TypeNode | undefined {
  const values = knownValues(schema);
  if (values.length === 0) return;
  const literals = values.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  );
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...literals, anyString]);
}

/**
 * Published documents spell these two out for other generators, see `specs/plugins/portable-schemas`;
 * openapi-typescript makes `never` and an index signature of the originals.
 */
function originalSchema(_key: string, node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const { not, unevaluatedProperties, ...rest } = node as SchemaObject & Record<string, unknown>;
  if (typeof not === 'object' && Object.keys(not ?? {}).length === 0) return false;
  return typeof unevaluatedProperties === 'object'
    ? { ...rest, additionalProperties: unevaluatedProperties }
    : node;
}

/** The TypeScript types of a bundled OpenAPI document. */
export async function typesOf(document: object): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document), originalSchema), {
    transform: extensibleEnum,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return astToString(nodes);
}
