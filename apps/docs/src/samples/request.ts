import { type Action, resolveReference } from '@ping-password/contract';
import { type Api, type Operation, operationOf } from '../contract.ts';

/** A call of an action with the values of one request example. */
export interface SampleRequest {
  readonly action: Action;
  /** Key of the example in the contract; absent when the action takes no body. */
  readonly example?: string;
  readonly body?: unknown;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly credentials: Credentials;
  /** Name of the cookie that says who calls, absent when none does. */
  readonly cookie?: string;
  /** Name of the schema of the successful answer, absent when it has no body. */
  readonly answer?: string;
  /** Whether the answer goes on until the caller hangs up. */
  readonly stream: boolean;
}

/** What a sample sends as `Authorization` to say who calls. */
export type Credentials = 'none' | 'bearer' | 'basic';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

interface Message {
  readonly required?: boolean;
  readonly content?: Readonly<
    Record<string, { examples?: Readonly<Record<string, unknown>>; schema?: { $ref?: string } }>
  >;
}

interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** A parameter without an example is left out, as a person would. */
function valuesOf(api: Api, action: Action, place: string) {
  const { parameters = [] } = operationOf(api, action);
  const placed = parameters
    .map((node) => resolveReference(api.document, node) as Parameter)
    .filter((parameter) => parameter.in === place);
  const lacking = placed.find(({ required, example }) => required && example === undefined);
  if (lacking) throw new Error(`${action.operationId}: ${lacking.name} has no example.`);
  return Object.fromEntries(
    placed
      .filter(({ example }) => example !== undefined)
      .map(({ name, example }) => [name, example]),
  );
}

/** What the first alternative asks for; nothing when the action goes without. */
function identityOf(
  { document }: Api,
  { security, operationId }: Action,
): Pick<SampleRequest, 'credentials' | 'cookie'> {
  const [first] = security;
  if (!first || security.some((schemes) => schemes.length === 0)) return { credentials: 'none' };
  const ref = { $ref: `#/components/securitySchemes/${first[0]}` };
  const { type, scheme, in: place, name } = resolveReference(document, ref) as SecurityScheme;
  if (type === 'http' && (scheme === 'bearer' || scheme === 'basic'))
    return { credentials: scheme };
  if (type === 'apiKey' && place === 'cookie' && name) return { credentials: 'none', cookie: name };
  throw new Error(`${operationId}: no sample can show the security scheme ${first[0]}.`);
}

function answerOf(
  { document }: Api,
  { responses }: Operation,
): Pick<SampleRequest, 'answer' | 'stream'> {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const { content = {} } = resolveReference(document, success?.[1] ?? {}) as Message;
  const [first] = Object.entries(content);
  if (!first) return { stream: false };
  const [mediaType, { schema }] = first;
  return {
    answer: schema?.$ref?.split('/').at(-1) ?? 'Data',
    stream: mediaType === 'text/event-stream',
  };
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The bodies that show an action, by the key of the example; none where an empty one may be left out. */
function bodiesOf({ document }: Api, { requestBody = {} }: Operation): [string, unknown][] {
  const { content = {}, required = false } = resolveReference(document, requestBody) as Message;
  const examples = Object.entries(Object.values(content)[0]?.examples ?? {});
  const bodies = examples.map(([key, node]): [string, unknown] => [
    key,
    (resolveReference(document, node) as { value: unknown }).value,
  ]);
  return required || !bodies.every(([, body]) => isEmpty(body)) ? bodies : [];
}

/** The calls that show an action: one per request example of the contract, or one without a body. */
export function requestsOf(api: Api, action: Action): SampleRequest[] {
  const operation = operationOf(api, action);
  const request = {
    action,
    path: valuesOf(api, action, 'path'),
    query: valuesOf(api, action, 'query'),
    ...identityOf(api, action),
    ...answerOf(api, operation),
  };
  const bodies = bodiesOf(api, operation);
  if (bodies.length === 0) return [request];
  return bodies.map(([example, body]) => ({ ...request, example, body }));
}
