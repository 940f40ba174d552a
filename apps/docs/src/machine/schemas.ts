import type { Api } from '../contract.ts';

const prefix = '#/components/schemas/';

/** A schema with its references rewritten; `x-` members stay, as JSON Schema ignores them. */
function rewritten(node: unknown, refer: (name: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => rewritten(item, refer));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string' && value.startsWith(prefix)
      ? refer(value.slice(prefix.length))
      : rewritten(value, refer),
  ]);
  return Object.fromEntries(entries);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const $schema = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of an API by file: one for each schema, which refers to its siblings, and one with all. */
export function schemaFiles({ name, document }: Api): [string, string][] {
  const schemas = Object.entries(
    (document.components?.['schemas'] ?? {}) as Record<string, object>,
  );
  const $defs = Object.fromEntries(
    schemas.map(([key, schema]) => [key, rewritten(schema, (other) => `#/$defs/${other}`)]),
  );
  return [
    [`schemas/${name}.json`, json({ $schema, title: document.info.title, $defs })],
    ...schemas.map(([key, schema]): [string, string] => [
      `schemas/${name}/${key}.json`,
      json({ $schema, title: key, ...Object(rewritten(schema, (other) => `${other}.json`)) }),
    ]),
  ];
}
