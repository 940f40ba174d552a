import type { ActionDocument } from '@ping-password/contract';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Explanation, explain } from './explain.ts';
import { addFormats, formats } from './formats.ts';
import { assertKnown } from './known-keywords.ts';
import { addLengthKeywords } from './length-keywords.ts';
import type { Schema } from './schema.ts';

/** The check of one schema. Most values pass, which is found out soon; only faults are explained. */
export interface Check {
  passes(value: unknown): boolean;
  explain(value: unknown): Explanation;
}

/** Compiles the schemas of one document when they are first needed, each at most once. */
function compilerOf(document: ActionDocument): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, messages: false });
  addFormats(ajv);
  addLengthKeywords(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const validate =
      compiled.get(key) ??
      ajv.compile(
        typeof schema === 'boolean' ? schema : { components: document.components, ...schema },
      );
    compiled.set(key, validate);
    return validate;
  };
}

/**
 * Gives the checks of the schemas of one document.
 *
 * @throws Error when a schema has a keyword that could not be explained.
 */
export function createChecks(document: ActionDocument): (schema: Schema) => Check {
  const compile = compilerOf(document);
  const known = new Map<Schema, Check>();
  const checkOf = (schema: Schema): Check => {
    assertKnown(document, schema);
    let passes: ValidateFunction | undefined;
    return {
      passes(value) {
        passes ??= compile(schema);
        return passes(value) === true;
      },
      explain: (value) => explain(schema, value, { document, formats }),
    };
  };
  return (schema) => {
    const check = known.get(schema) ?? checkOf(schema);
    known.set(schema, check);
    return check;
  };
}
