import type { ActionDocument } from '../action.ts';
import { formats, widths } from './formats.ts';
import { isForbidding, type Schema, type SchemaObject, schemaAt } from './schema.ts';

/** The keywords that the explanation of a fault takes into account. */
const checked = new Set<string>([
  '$ref',
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'minProperties',
  'maxProperties',
  'required',
  'properties',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
] satisfies (keyof SchemaObject)[]);

/** The keywords that say something to readers and nothing about a value. */
const annotations = new Set(['description', 'default', 'examples', 'readOnly', 'writeOnly']);

const isKnown = (keyword: string) =>
  checked.has(keyword) || annotations.has(keyword) || keyword.startsWith('x-');

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** What a schema asks for that the explanation cannot tell. */
function unknownIn(schema: SchemaObject): string | undefined {
  const { format, uniqueItems, items, enum: choices = [] } = schema;
  if (isForbidding(schema)) return undefined;
  const unknown = Object.keys(schema).find((keyword) => !isKnown(keyword));
  if (unknown !== undefined) return `the keyword ${unknown}`;
  if (format !== undefined && !Object.hasOwn(formats, format) && !widths.includes(format))
    return `the format ${format}`;
  // Items that may be anything are compared each with each, which takes long.
  const isText = typeof items === 'object' && items.type === 'string';
  if (uniqueItems && !isText) return 'uniqueItems but for items of the type string';
  return [...choices, schema.const].every(isScalar) ? undefined : 'constants that are objects';
}

const partsOf = ({ items, propertyNames, properties, ...schema }: SchemaObject): Schema[] =>
  [
    items,
    propertyNames,
    schema.additionalProperties,
    schema.unevaluatedProperties,
    ...Object.values(properties ?? {}),
  ].filter((part) => part !== undefined);

/**
 * Makes sure that nothing in a schema, and behind its references, goes unexplained.
 *
 * @param seen the schemas that were looked at already.
 * @throws Error when a schema has a keyword or a format that the explanation does not know.
 */
export function assertKnown(
  document: ActionDocument,
  schema: Schema,
  seen = new Set<Schema>(),
): void {
  if (typeof schema === 'boolean' || seen.has(schema)) return;
  seen.add(schema);
  const unknown = unknownIn(schema);
  if (unknown !== undefined) throw new Error(`The validators do not know ${unknown}.`);
  const { $ref } = schema;
  if ($ref !== undefined) assertKnown(document, schemaAt(document, $ref), seen);
  for (const part of partsOf(schema)) assertKnown(document, part, seen);
}
