import type { ActionDocument } from '@ping-password/contract';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { remember } from '../remember.ts';

/** A JSON Schema. */
export type Schema = Record<string, unknown> | boolean;

/** The check of one schema. A value that passes is told so at once; only faults are worth a second look. */
export interface Check {
  passes(value: unknown): boolean;
  faults(value: unknown): readonly ErrorObject[];
}

type Format = (text: string) => boolean;

const uri = formats.default.get('uri', 'full') as Format;
const uuid = formats.default.get('uuid', 'full') as RegExp;
const dateTime = formats.default.get('date-time', 'full') as { validate: Format };

/** The links of a response are the same every time, and many are sent in one millisecond. */
const rememberedFormats = {
  uri: remember(uri),
  uuid: remember((text) => uuid.test(text)),
  'date-time': remember(dateTime.validate),
};

/** Compiles the schemas of one document when they are first needed, each at most once. */
function compilerOf(
  document: ActionDocument,
  options: Options,
): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, ...options });
  formats.default(ajv);
  for (const [name, validate] of Object.entries(rememberedFormats))
    ajv.addFormat(name, { type: 'string', validate });
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

/** Gives the checks of the schemas of one document. */
export function createChecks(document: ActionDocument): (schema: Schema) => Check {
  const quick = compilerOf(document, { messages: false });
  let thorough: ReturnType<typeof compilerOf> | undefined;
  const known = new Map<Schema, Check>();
  const checkOf = (schema: Schema): Check => {
    let passes: ValidateFunction | undefined;
    return {
      passes(value) {
        passes ??= quick(schema);
        return passes(value) === true;
      },
      faults(value) {
        thorough ??= compilerOf(document, { allErrors: true, verbose: true });
        const validate = thorough(schema);
        return validate(value) ? [] : (validate.errors ?? []);
      },
    };
  };
  return (schema) => {
    const check = known.get(schema) ?? checkOf(schema);
    known.set(schema, check);
    return check;
  };
}
