import { type ActionDocument, operationOf, resolveReference } from '@ping-password/contract';
import { type Schema, variantsOf } from '@ping-password/contract/schema';
import type { ActionValidators } from '@ping-password/contract/validators';
import type { Route } from '../route-table.ts';
import type { ErrorDetail } from '../vendor-error.ts';
import { type BodyCheck, createBodyCheck } from './body-check.ts';
import { errorDetails } from './error-details.ts';
import { type CheckOf, createChecks } from './schema-check.ts';

const none: ErrorDetail[] = [];

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  allowEmptyValue?: boolean;
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
export interface Validators extends BodyCheck {
  /** Whether the action needs a body. */
  readonly bodyRequired: boolean;
  /** Faults of the path, query and header parameters. */
  parameters(
    values: Readonly<Record<'path' | 'query' | 'header', Record<string, unknown>>>,
  ): ErrorDetail[];
  /** What is wrong with a response; empty when it keeps the contract. */
  response(status: number, mediaType: string, value: unknown): string[];
}

const schemasOf = ({ content = {} }: MediaTypes): Schema[] =>
  Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));

/** What the checks of an action are made of. */
interface Checks {
  readonly checkOf: CheckOf;
  /** What was compiled with the contract; nothing for other documents. */
  readonly compiled: ActionValidators | undefined;
}

/** Parameters arrive as text; a number is meant where the schema says so. */
function typed(schema: Schema, value: unknown): unknown {
  const numeric =
    typeof schema === 'object' && (schema.type === 'integer' || schema.type === 'number');
  return numeric && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
    ? Number(value)
    : value;
}

type Values = Parameters<Validators['parameters']>[0];

/** The check of one parameter. */
function parameterCheck(
  { name, in: place, required, allowEmptyValue, schema }: Parameter,
  { checkOf, compiled }: Checks,
): (values: Values) => ErrorDetail[] {
  // Node gives the names of headers in lower case.
  const key = place === 'header' ? name.toLowerCase() : name;
  const check = checkOf(schema, compiled?.parameters[`${place} ${name}`]);
  return (values) => {
    const text = values[place as 'path']?.[key];
    if (text === undefined && !required) return none;
    if (text === '' && allowEmptyValue) return none;
    if (text === undefined)
      return [{ code: 'REQUIRED_VALUE', target: name, message: `${name} is required.` }];
    const value = typed(schema, text);
    return check.passes(value) ? none : errorDetails(check.explain(value).faults, name);
  };
}

/** The check of all parameters; those of a path are checked once, for the same paths come again. */
function parametersCheck(parameters: readonly Parameter[], checks: Checks) {
  const checksOf = (chosen: readonly Parameter[]) => {
    const each = chosen.map((parameter) => parameterCheck(parameter, checks));
    return (values: Values) => each.flatMap((check) => check(values));
  };
  const ofPath = checksOf(parameters.filter((parameter) => parameter.in === 'path'));
  const others = checksOf(parameters.filter((parameter) => parameter.in !== 'path'));
  const known = new WeakMap<object, ErrorDetail[]>();
  return (values: Values) => {
    const faults = known.get(values.path) ?? ofPath(values);
    known.set(values.path, faults);
    return [...faults, ...others(values)];
  };
}

/** The check of the bodies of one status and media type, or what is wrong with them at once. */
function responseCheck(
  { api, action }: Route,
  status: number,
  mediaType: string,
  { checkOf, compiled }: Checks,
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
  const check = checkOf(schema, compiled?.responses[`${status} ${mediaType}`]);
  return (value) =>
    check.passes(value)
      ? []
      : errorDetails(check.explain(value).faults).map(({ message }) => message);
}

function createValidators(route: Route, checkOf: CheckOf): Validators {
  const { document } = route.api;
  const operation = operationOf(document, route.action) as Operation;
  const parameters = (operation.parameters ?? []).map(
    (node) => resolveReference(document, node) as Parameter,
  );
  const patches = route.action.method === 'PATCH';
  const [bodySchema = true] = schemasOf(operation.requestBody ?? {});
  const compiled = route.api.validators?.[route.action.operationId];
  const checks = { checkOf, compiled };
  const variants = variantsOf(bodySchema).map((schema, index) => ({
    schema,
    check: checkOf(schema, compiled?.body[index]),
  }));
  const responses = new Map<string, (value: unknown) => string[]>();
  return {
    bodyRequired: operation.requestBody?.required === true,
    parameters: parametersCheck(parameters, checks),
    ...createBodyCheck({ document, patches }, variants),
    response(status, mediaType, value) {
      const key = `${status} ${mediaType}`;
      const check = responses.get(key) ?? responseCheck(route, status, mediaType, checks);
      responses.set(key, check);
      return check(value);
    },
  };
}

/** Gives the validators of a route. */
export function createValidatorRegistry(): (route: Route) => Validators {
  const checks = new Map<ActionDocument, CheckOf>();
  const registry = new Map<Route, Validators>();
  return (route) => {
    const known = registry.get(route);
    if (known) return known;
    const { document } = route.api;
    const checkOf = checks.get(document) ?? createChecks(document);
    checks.set(document, checkOf);
    const validators = createValidators(route, checkOf);
    registry.set(route, validators);
    return validators;
  };
}
