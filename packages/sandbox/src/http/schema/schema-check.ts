import type { ActionDocument } from '@ping-password/contract';
import {
  assertKnown,
  type Explanation,
  explain,
  formats,
  type Schema,
} from '@ping-password/contract/schema';
import type { Validator } from '@ping-password/contract/validators';

/** The check of one schema. Most values pass, which is found out soon; only faults are explained. */
export interface Check {
  passes(value: unknown): boolean;
  explain(value: unknown): Explanation;
}

/**
 * Gives the check of a schema.
 *
 * @param compiled the validator of the schema; without one, as in documents that were not there when the
 * contract was generated, the schema is read again for each value.
 */
export type CheckOf = (schema: Schema, compiled?: Validator) => Check;

/**
 * Gives the checks of the schemas of one document.
 *
 * @throws Error when a schema has a keyword that could not be explained.
 */
export function createChecks(document: ActionDocument): CheckOf {
  const known = new Map<Schema, Check>();
  const checkOf = (schema: Schema, compiled?: Validator): Check => {
    // What is compiled was looked at then.
    if (!compiled) assertKnown(document, schema);
    const explained = (value: unknown) => explain(schema, value, { document, formats });
    return {
      passes: compiled ?? ((value) => explained(value).faults.length === 0),
      explain: explained,
    };
  };
  return (schema, compiled) => {
    const check = known.get(schema) ?? checkOf(schema, compiled);
    known.set(schema, check);
    return check;
  };
}
