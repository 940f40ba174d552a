import { resolveReference } from '@ping-password/contract';
import type { Row, TableBlock } from '../content/block.ts';
import { type Api, isVendors } from '../contract.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';
import { ruleWords, type Schema, typeWords } from './schema-words.ts';

/** A member of a body, at any depth. */
export interface Field {
  /** Path from the body, for example `password.value` or `users[].id`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** What it means and which values it takes. */
  readonly description: string;
  /** Its limits, a sentence each; they stand in the description as well. */
  readonly rules: readonly string[];
  readonly evidence: Evidence | undefined;
}

/** A schema behind its reference. */
export const schemaOf = ({ document }: Api, node: unknown): Schema =>
  (resolveReference(document, node) ?? {}) as Schema;

/** The variants of a schema, or the schema itself. */
export const variantsOf = (api: Api, node: unknown): unknown[] => {
  const { oneOf, anyOf } = schemaOf(api, node);
  return [...(oneOf ?? anyOf ?? [node])];
};

/** A member that must be absent. */
const isForbidden = ({ not }: Schema) => not !== undefined && Object.keys(Object(not)).length === 0;

/** The links of a resource in one row, since all are alike. */
function linksField(name: string, schema: Schema, required: boolean): Field {
  const relations = Object.keys(schema.properties ?? {}).map((relation) => `\`${relation}\``);
  const description = `HAL links: ${relations.join(', ') || 'by relation'}. ${schema.description ?? ''}`;
  return {
    name,
    type: 'object',
    required,
    description: description.trim(),
    rules: [],
    evidence: undefined,
  };
}

interface Place {
  readonly api: Api;
  readonly name: string;
  /** Schemas that hold the place; one of them again ends the listing. */
  readonly above: readonly unknown[];
}

/** What stands below a value: the members of an object, of the items of an array, or of each value of a map. */
function below({ api, name, above }: Place, node: unknown): Field[] {
  const schema = schemaOf(api, node);
  if (above.includes(schema)) return [];
  const path = { api, above: [...above, schema] };
  const { properties = {}, items, additionalProperties: others, allOf = [] } = schema;
  const variants = [...(schema.oneOf ?? schema.anyOf ?? []), ...allOf];
  const join = (key: string) => (name ? `${name}.${key}` : key);
  return [
    ...Object.entries(properties).flatMap(([key, member]) =>
      memberFields({ ...path, name: join(key) }, key, member, !!schema.required?.includes(key)),
    ),
    ...variants.flatMap((variant) => below({ ...path, name }, variant)),
    ...(items ? below({ ...path, name: `${name}[]` }, items) : []),
    ...(typeof others === 'object' ? below({ ...path, name: join('*') }, others) : []),
  ];
}

function memberFields(place: Place, key: string, node: unknown, required: boolean): Field[] {
  const { api, name } = place;
  const schema = schemaOf(api, node);
  if (isForbidden(schema)) return [];
  if (key === '_links') return [linksField(name, schema, required)];
  const own = node as Schema;
  const items = schema.items ? schemaOf(api, schema.items) : undefined;
  const rules = [...ruleWords(schema), ...(items ? ruleWords(items) : [])];
  const words = [own.description ?? schema.description ?? '', ...rules];
  // The mock's own API borrows schemas of the vendor; what is known of those is not about it.
  const evidence = isVendors(api) ? (evidenceOf(node) ?? evidenceOf(schema)) : undefined;
  const type = typeWords(schema, items);
  const description = words.filter(Boolean).join(' ');
  return [{ name, type, required, description, rules, evidence }, ...below(place, node)];
}

/** Every member of a body, each name once. */
export function fieldsOf(api: Api, node: unknown): Field[] {
  const fields = below({ api, name: '', above: [] }, node);
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

const row = ({ name, type, required, description, evidence }: Field): Row => ({
  cells: [
    `\`${name}\``,
    required ? `${type}, **required**` : type,
    { text: description, evidence },
  ],
});

/** The members of a body as a table. */
export const fieldTable = (caption: string, fields: readonly Field[]): TableBlock => ({
  kind: 'table',
  caption,
  head: ['Member', 'Type', 'Meaning'],
  rows: fields.map(row),
});
