import { type ActionDocument, resolveReference } from '../action.ts';

/** A JSON Schema. */
export type Schema = SchemaObject | boolean;

/** The keywords of a JSON Schema that the contract uses. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
}

/** Whether nothing fits a schema: `false`, which a published document spells `{ not: {} }`. */
export const isForbidding = (schema: Schema): boolean =>
  typeof schema === 'boolean'
    ? !schema
    : typeof schema.not === 'object' && Object.keys(schema.not).length === 0;

/** The variants of a request body, which are checked one by one. */
export const variantsOf = (schema: Schema): readonly Schema[] =>
  typeof schema === 'object' && schema.oneOf !== undefined ? schema.oneOf : [schema];

/** The schema that a reference of a document leads to. */
export const schemaAt = (document: ActionDocument, $ref: string): Schema => {
  const schema = resolveReference(document, { $ref }) as Schema | undefined;
  if (schema === undefined) throw new Error(`The document has no schema at ${$ref}.`);
  return schema;
};
