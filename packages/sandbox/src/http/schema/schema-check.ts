import type { ActionDocument } from '@ping-password/contract';
import {
  assertKnown,
  composeValidators,
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
 * contract was generated, it is composed when the check is made.
 */
export type CheckOf = (schema: Schema, compiled?: Validator) => Check;

/**
 * Gives the checks of the schemas of one document.
 *
 * @throws Error when a schema has a keyword that could not be explained.
 */
export function createChecks(document: ActionDocument): CheckOf {
  const known = new Map<Schema, Check>();
  const validatorOf = composeValidators(document);
  const checkOf = (schema: Schema, compiled?: Validator): Check => {
    // What is compiled was looked at then.
    if (!compiled) assertKnown(document, schema);
    return {
      passes: compiled ?? validatorOf(schema),
      explain: (value) => explain(schema, value, { document, formats }),
    };
  };
  return (schema, compiled) => {
    const check = known.get(schema) ?? checkOf(schema, compiled);
    known.set(schema, check);
    return check;
  };
}
