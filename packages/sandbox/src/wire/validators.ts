import { type ActionDocument, operationOf, resolveReference } from '@ping-password/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { errorDetails } from './error-details.ts';
import type { Route } from './route-table.ts';
import type { ErrorDetail } from './vendor-error.ts';

const uriFormat = formats.default.get('uri', 'full');
const fullUri = uriFormat as (text: string) => boolean;

type Schema = Record<string, unknown> | boolean;
type Validate = (value: unknown) => readonly ErrorObject[];

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface MediaTypes {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  parameters?: unknown[];
  requestBody?: MediaTypes & { required?: boolean };
  responses: Record<string, unknown>;
}

/** The checks of one action, compiled when first used. */
export interface Validators {
  /** Whether the action needs a body. */
  readonly bodyRequired: boolean;
  /** Faults of the path, query and header parameters. */
  parameters(
    values: Readonly<Record<'path' | 'query' | 'header', Record<string, unknown>>>,
  ): ErrorDetail[];
  /** Faults of the request body. */
  body(value: unknown): ErrorDetail[];
  /** What is wrong with a response; empty when it keeps the contract. */
  response(status: number, mediaType: string, value: unknown): string[];
}

const schemasOf = ({ content = {} }: MediaTypes): Schema[] =>
  Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));

/** Addresses that passed lately: a response has ten links, and most of them are the same. */
const knownUris = new Set<string>();
const mostKnownUris = 1000;

/** Whether a text is a URI. */
function isUri(text: string): boolean {
  if (knownUris.has(text)) return true;
  if (!fullUri(text)) return false;
  if (knownUris.size >= mostKnownUris) knownUris.clear();
  if (text.length < 500) knownUris.add(text);
  return true;
}

/** Compiles the schemas of one document, each at most once. */
function createCompiler(document: ActionDocument): (schema: Schema) => Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  formats.default(ajv);
  ajv.addFormat('uri', { type: 'string', validate: isUri });
  const compiled = new Map<string, Validate>();
  const known = new Map<Schema, Validate>();
  const compile = (schema: Schema): Validate => {
    const validate: ValidateFunction = ajv.compile(
      typeof schema === 'boolean' ? schema : { components: document.components, ...schema },
    );
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  };
  const compileOnce = (schema: Schema): Validate => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? compile(schema);
    compiled.set(key, validate);
    return validate;
  };
  return (schema) => {
    const validate = known.get(schema) ?? compileOnce(schema);
    known.set(schema, validate);
    return validate;
  };
}

/** A constant at fault means another variant was meant. */
const distance = (errors: readonly ErrorObject[]) =>
  errors.length + (errors.some(({ keyword }) => keyword === 'const') ? 1000 : 0);

/** Of the variants of a request, reports the faults of the one that comes closest. */
function closest(variants: readonly Validate[], value: unknown): readonly ErrorObject[] {
  const results = variants.map((validate) => validate(value));
  return results.reduce(
    (best, errors) => (distance(errors) < distance(best) ? errors : best),
    results[0] ?? [],
  );
}

const variantsOf = (schema: Schema): Schema[] =>
  typeof schema === 'object' && Array.isArray(schema['oneOf'])
    ? (schema['oneOf'] as Schema[])
    : [schema];

/** Parameters arrive as text; a number is meant where the schema says so. */
function typed(schema: Schema, value: unknown): unknown {
  const numeric =
    typeof schema === 'object' && (schema['type'] === 'integer' || schema['type'] === 'number');
  return numeric && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
    ? Number(value)
    : value;
}

/** The check of one parameter. */
function parameterCheck(
  { name, in: place, required, schema }: Parameter,
  compile: (schema: Schema) => Validate,
): Validators['parameters'] {
  // Node gives the names of headers in lower case.
  const key = place === 'header' ? name.toLowerCase() : name;
  return (values) => {
    const value = values[place as 'path']?.[key];
    if (value !== undefined) return errorDetails(compile(schema)(typed(schema, value)), name);
    if (!required) return [];
    return [{ code: 'REQUIRED_VALUE', target: name, message: `${name} is required.` }];
  };
}

/** The check of the bodies of one status and media type, or what is wrong with them at once. */
function responseCheck(
  { api, action }: Route,
  status: number,
  mediaType: string,
  compile: (schema: Schema) => Validate,
): (value: unknown) => string[] {
  const operation = operationOf(api.document, action) as Operation;
  const response = resolveReference(api.document, operation.responses[status]) as
    | MediaTypes
    | undefined;
  if (!response) return () => [`status ${status} is not documented`];
  const media = response.content?.[mediaType];
  const unlisted = [`media type ${mediaType} is not documented`];
  if (!media) return (value) => (value === undefined && !response.content ? [] : unlisted);
  const { schema } = media;
  if (schema === undefined) return () => [];
  const validate = compile(schema);
  return (value) => errorDetails(validate(value)).map(({ message }) => message);
}

function createValidators(route: Route, compile: (schema: Schema) => Validate): Validators {
  const { document } = route.api;
  const operation = operationOf(document, route.action) as Operation;
  const checks = (operation.parameters ?? []).map((node) =>
    parameterCheck(resolveReference(document, node) as Parameter, compile),
  );
  const [bodySchema = true] = schemasOf(operation.requestBody ?? {});
  const responses = new Map<string, (value: unknown) => string[]>();
  let bodies: Validate[] | undefined;
  return {
    bodyRequired: operation.requestBody?.required === true,
    parameters: (values) => checks.flatMap((check) => check(values)),
    body(value) {
      bodies ??= variantsOf(bodySchema).map(compile);
      return errorDetails(closest(bodies, value));
    },
    response(status, mediaType, value) {
      const key = `${status} ${mediaType}`;
      const check = responses.get(key) ?? responseCheck(route, status, mediaType, compile);
      responses.set(key, check);
      return check(value);
    },
  };
}

/** Gives the validators of a route. */
export function createValidatorRegistry(): (route: Route) => Validators {
  const compilers = new Map<ActionDocument, (schema: Schema) => Validate>();
  const registry = new Map<Route, Validators>();
  return (route) => {
    const { document } = route.api;
    const compile = compilers.get(document) ?? createCompiler(document);
    compilers.set(document, compile);
    const validators = registry.get(route) ?? createValidators(route, compile);
    registry.set(route, validators);
    return validators;
  };
}
