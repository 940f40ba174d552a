import type { Oas3Decorator } from '@redocly/openapi-core';

interface Schema {
  properties?: Record<string, unknown>;
  required?: string[];
  additionalProperties?: unknown;
  unevaluatedProperties?: unknown;
}

/** Generators crash on a member whose schema is `false`, and read `{ not: {} }`, which nothing fits either. */
function spellOutBooleans(properties: Record<string, unknown>): void {
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property === 'boolean')
      properties[name] = property ? {} : { description: 'Must not be sent.', not: {} };
  }
}

/**
 * Generators turn the schema of further members into an index signature, which TypeScript refuses
 * beside an optional member. They leave out `unevaluatedProperties`, which means the same here.
 */
function moveFurtherMembers(schema: Schema, properties: Record<string, unknown>): void {
  const { additionalProperties, required = [] } = schema;
  if (typeof additionalProperties !== 'object') return;
  if (Object.keys(properties).every((name) => required.includes(name))) return;
  delete schema.additionalProperties;
  schema.unevaluatedProperties = additionalProperties;
}

/** Replaces what generators of other projects fail on by keywords that mean the same. */
export const portableSchemas: Oas3Decorator = () => ({
  Schema: {
    leave(schema) {
      const { properties } = schema as Schema;
      if (properties === undefined) return;
      spellOutBooleans(properties);
      moveFurtherMembers(schema as Schema, properties);
    },
  },
});
