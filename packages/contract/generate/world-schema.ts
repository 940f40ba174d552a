import type { ActionDocument } from '../src/action.ts';

type Schemas = Record<string, object>;

const reference = '#/components/schemas/';

/** A node with its references below `$defs`; the names that it refers to are told. */
function moved(node: unknown, refer: (name: string) => void): unknown {
  if (Array.isArray(node)) return node.map((part) => moved(part, refer));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      // What the project says about its evidence is no part of a schema.
      if (key === 'x-evidence') return [];
      if (key !== '$ref' || typeof value !== 'string') return [[key, moved(value, refer)]];
      const name = value.slice(reference.length);
      refer(name);
      return [[key, `#/$defs/${name}`]];
    }),
  );
}

/** The JSON schema of a file that describes a world: what the control API takes to make one. */
export function worldSchema({ components }: ActionDocument): object {
  const schemas = (components?.['schemas'] ?? {}) as Schemas;
  const definitions: Record<string, unknown> = {};
  const refer = (name: string) => {
    if (name in definitions) return;
    definitions[name] = {};
    definitions[name] = moved(schemas[name], refer);
  };
  const { properties, ...root } = moved(schemas['WorldInput'], refer) as { properties: object };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A world of the mock',
    ...root,
    properties: {
      $schema: { description: 'Address of this schema, for editors.', type: 'string' },
      ...properties,
    },
    $defs: definitions,
  };
}
