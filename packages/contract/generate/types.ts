import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';

const { factory } = ts;

/**
 * `anyOf: [enum, string]` is an enum that the vendor may extend. TypeScript would fold the union
 * into `string`; with `string & {}` the known values stay visible and others stay allowed.
 */
function extensibleEnum(schema: SchemaObject | boolean): ts.TypeNode | undefined {
  const variants =
    typeof schema === 'object' && 'anyOf' in schema ? (schema.anyOf as SchemaObject[]) : [];
  const [known, open] = variants;
  const values = known && 'enum' in known ? (known.enum as unknown[]) : [];
  if (
    variants.length !== 2 ||
    values.length === 0 ||
    !values.every((value) => typeof value === 'string') ||
    JSON.stringify(open) !== '{"type":"string"}'
  )
    return;
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

/** The TypeScript types of a bundled OpenAPI document. */
export async function typesOf(document: object): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document)), {
    transform: extensibleEnum,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return astToString(nodes);
}
