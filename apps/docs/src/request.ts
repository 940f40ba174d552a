import { type Action, resolveReference, wirePath } from '@ping-password/contract';
import { type Api, mockUrl } from './contract.ts';

/** A call of an action with the values of one request example. */
export interface SampleRequest {
  readonly action: Action;
  /** Key of the example in the contract; absent when the action takes no body. */
  readonly example?: string;
  readonly body?: unknown;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly credentials: Credentials;
  /** Name of the schema of the successful answer, absent when it has no body. */
  readonly answer?: string;
}

/** What a sample sends to say who calls. */
export type Credentials = 'none' | 'bearer' | 'basic';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly content?: Readonly<
    Record<string, { examples?: Readonly<Record<string, unknown>>; schema?: { $ref?: string } }>
  >;
}

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
}

const operationOf = ({ document }: Api, { path, method }: Action) =>
  document.paths[path]?.[method.toLowerCase()] as Operation;

function valuesOf({ document }: Api, { parameters = [] }: Operation, place: string) {
  const resolved = parameters.map((node) => resolveReference(document, node) as Parameter);
  return Object.fromEntries(
    resolved
      .filter((parameter) => parameter.in === place && parameter.example !== undefined)
      .map(({ name, example }) => [name, example]),
  );
}

function credentialsOf({ document }: Api, { security, operationId }: Action): Credentials {
  const [first] = security;
  if (!first || security.some((schemes) => schemes.length === 0)) return 'none';
  const ref = { $ref: `#/components/securitySchemes/${first[0]}` };
  const { type, scheme } = resolveReference(document, ref) as SecurityScheme;
  if (type === 'http' && (scheme === 'bearer' || scheme === 'basic')) return scheme;
  throw new Error(`${operationId}: no sample can show the security scheme ${first[0]}.`);
}

function answerOf({ document }: Api, { responses }: Operation): string | undefined {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const { content = {} } = resolveReference(document, success?.[1] ?? {}) as Message;
  const [body] = Object.values(content);
  return body && (body.schema?.$ref?.split('/').at(-1) ?? 'Data');
}

/** The calls that show an action: one per request example of the contract, or one without a body. */
export function requestsOf(api: Api, action: Action): SampleRequest[] {
  const operation = operationOf(api, action);
  const answer = answerOf(api, operation);
  const request = {
    action,
    path: valuesOf(api, operation, 'path'),
    query: valuesOf(api, operation, 'query'),
    credentials: credentialsOf(api, action),
    ...(answer !== undefined && { answer }),
  };
  const { content = {} } = resolveReference(api.document, operation.requestBody ?? {}) as Message;
  const examples = Object.entries(Object.values(content)[0]?.examples ?? {});
  if (examples.length === 0) return [request];
  return examples.map(([example, node]) => ({
    ...request,
    example,
    body: (resolveReference(api.document, node) as { value: unknown }).value,
  }));
}

/** The address of a call on the mock. */
export function urlOf(api: Api, { action, path, query }: SampleRequest): string {
  const filled = wirePath(action.path).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${action.operationId}: ${name} has no example.`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
  return `${mockUrl(api)}${filled}${search && `?${search}`}`;
}
