import type { ActionDocument } from '../../src/action.ts';
import { type Schema, schemaAt } from '../../src/schema/schema.ts';

/** The component that a reference leads to, as a name in code. */
const nameOf = ($ref: string) => $ref.split('/').at(-1) ?? '';

/** The references in a schema. */
function referencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}

/** All that a schema refers to, itself or behind a reference. */
function closureOf(document: ActionDocument, schema: Schema): string[] {
  const found = new Set<string>();
  const open = referencesIn(schema);
  for (let $ref = open.pop(); $ref !== undefined; $ref = open.pop()) {
    if (found.has($ref)) continue;
    found.add($ref);
    open.push(...referencesIn(schemaAt(document, $ref)));
  }
  return [...found].sort();
}

/** Keywords with schemas below them; `properties` has them by name. */
const nested = ['items', 'propertyNames', 'additionalProperties', 'unevaluatedProperties', 'not'];

/** Keywords that are explained when a value breaks them. */
const plain = [
  ...['$ref', 'type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties', 'required'],
];

/** A schema with what explains the faults of a value, and no more. */
function explaining(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema;
  const kept = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (plain.includes(keyword)) return [[keyword, value]];
    // Shown in place of a pattern.
    if (keyword === 'examples' && schema.pattern !== undefined) return [[keyword, [value[0]]]];
    if (nested.includes(keyword)) return [[keyword, explaining(value)]];
    if (keyword === 'oneOf') return [[keyword, value.map(explaining)]];
    if (keyword !== 'properties') return [];
    const members = Object.entries(value as Record<string, Schema>);
    return [[keyword, Object.fromEntries(members.map(([name, one]) => [name, explaining(one)]))]];
  });
  return Object.fromEntries(kept);
}

const literal = (schema: Schema) => JSON.stringify(explaining(schema));

/** The request body of an action as a Standard Schema, with the schemas that it needs by name. */
export interface StandardBodies {
  /** The code of one action; its validators are those of the variants, in their order. */
  body(operationId: string, variants: readonly Schema[], validators: readonly string[]): string;
  /** The schemas that the actions refer to. */
  text(): string;
}

/** Begins the Standard Schemas of a document. */
export function createStandardBodies(document: ActionDocument): StandardBodies {
  const components = new Map<string, string>();
  const componentOf = ($ref: string) => {
    const name = `schema${nameOf($ref)}`;
    components.set(name, `const ${name}: Schema = ${literal(schemaAt(document, $ref))};`);
    return name;
  };
  return {
    body(operationId, variants, validators) {
      const entries = variants.map((schema, index) => {
        const closure = closureOf(document, schema);
        const schemas = closure.map(($ref) => `${nameOf($ref)}: ${componentOf($ref)}`);
        const own = `schema: ${literal(schema)}, schemas: { ${schemas.join(', ')} }`;
        return `\n  { fits: ${validators[index]}, ${own} },`;
      });
      return `
/** The request body of \`${operationId}\` as a Standard Schema. */
export const ${operationId}Body = /* @__PURE__ */ standardSchema<
  BodyOf<operations['${operationId}']>
>([${entries.join('')}\n]);`;
    },
    text: () => [...components.values()].join('\n'),
  };
}
