import {
  type Action,
  type ActionDocument,
  actionsOf,
  operationOf,
  resolveReference,
  wirePath,
} from '../src/action.ts';
import { createVariables, type Variables } from './postman-environment.ts';
import { scriptOf } from './postman-scripts.ts';

interface Api {
  readonly name: string;
  readonly document: ActionDocument & {
    readonly info: { readonly title: string };
    readonly servers: readonly { readonly url: string }[];
  };
}

/** Whether an API is the mock's own. */
const isControl = ({ name }: Pick<Api, 'name'>) => name === 'control';

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: unknown[];
  readonly requestBody?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface Body {
  readonly content?: Readonly<Record<string, { examples?: Readonly<Record<string, unknown>> }>>;
}

const mockUrl = 'http://127.0.0.1:4010';

/** Where an API lives on the mock: below its name, with the path that it has at the vendor. */
function baseUrlOf({ name, document }: Api): string {
  const path = /^https?:\/\/[^/]+(.*)$/.exec(document.servers[0]?.url ?? '')?.[1] ?? '';
  return `${mockUrl}${isControl({ name }) ? '' : `/${name}`}${path}`;
}

const formMediaType = 'application/x-www-form-urlencoded';

/** What Postman sends as credentials, by security scheme. */
const credentials: Readonly<Record<string, object>> = {
  userToken: bearer('userToken'),
  workerToken: bearer('workerToken'),
  apiCredentials: basic('directoryClientID', 'directoryApiKey'),
};

function bearer(variable: string): object {
  return {
    type: 'bearer',
    bearer: [{ key: 'token', value: `{{${variable}}}`, type: 'string' }],
  };
}

function basic(username: string, password: string): object {
  return {
    type: 'basic',
    basic: [
      { key: 'username', value: `{{${username}}}`, type: 'string' },
      { key: 'password', value: `{{${password}}}`, type: 'string' },
    ],
  };
}

function parametersOf({ document }: Api, operation: Operation, place: string): Parameter[] {
  const parameters = (operation.parameters ?? []) as unknown[];
  return parameters
    .map((node) => resolveReference(document, node) as Parameter)
    .filter((parameter) => parameter.in === place && parameter.example !== undefined);
}

/** The address, with a variable for each parameter of the path. */
function urlOf(api: Api, action: Action, operation: Operation, variables: Variables): object {
  const host = `{{${api.name}Url}}`;
  const names = new Map(
    parametersOf(api, operation, 'path').map(({ name, example }) => [
      `{${name}}`,
      `{{${variables.name(name, String(example))}}}`,
    ]),
  );
  const path = wirePath(action.path)
    .slice(1)
    .split('/')
    .map((segment) => names.get(segment) ?? segment);
  const query = parametersOf(api, operation, 'query').map(({ name, example }) => ({
    key: name,
    value: String(variables.fill(example)),
  }));
  const search = query.map(({ key, value }) => `${key}=${value}`).join('&');
  const raw = `${[host, ...path].join('/')}${search && `?${search}`}`;
  return { raw, host: [host], path, ...(query.length > 0 && { query }) };
}

/** The body of the first request example. */
function bodyOf(api: Api, operation: Operation, variables: Variables): object | undefined {
  const { content = {} } = resolveReference(api.document, operation.requestBody ?? {}) as Body;
  const [first] = Object.entries(content);
  if (first === undefined) return undefined;
  const [mediaType, { examples = {} }] = first;
  const example = resolveReference(api.document, Object.values(examples)[0] ?? {});
  const value = variables.fill((example as { value?: unknown }).value ?? {});
  if (mediaType !== formMediaType)
    return {
      mode: 'raw',
      raw: JSON.stringify(value, null, 2),
      options: { raw: { language: 'json' } },
    };
  const members = Object.entries(value as Record<string, unknown>);
  return {
    mode: 'urlencoded',
    urlencoded: members.map(([key, member]) => ({ key, value: member })),
  };
}

/** What a user does for themselves; all that a worker application may do is asked for by it. */
const ownActions = ['platform.resetPassword'];

/** The security scheme that a request shows. */
function schemeOf(id: string, { security }: Action): string | undefined {
  const schemes = security.flat();
  return schemes.includes('workerToken') && !ownActions.includes(id) ? 'workerToken' : schemes[0];
}

/** The credentials of a request; none where the action goes without. */
function authOf(action: Action, scheme = ''): object {
  const isOpen = action.security.some((alternative) => alternative.length === 0);
  return (isOpen ? undefined : credentials[scheme]) ?? { type: 'noauth' };
}

function itemOf(api: Api, action: Action, variables: Variables): object {
  const id = `${api.name}.${action.operationId}`;
  const operation = operationOf(api.document, action) as Operation;
  const scheme = schemeOf(id, action);
  const body = bodyOf(api, operation, variables);
  const header = action.mediaType ? [{ key: 'Content-Type', value: action.mediaType }] : [];
  const cookie = scheme === 'flowCookie' ? [{ key: 'Cookie', value: 'ST={{session}}' }] : [];
  return {
    id,
    name: operation.summary,
    event: [
      { listen: 'test', script: { type: 'text/javascript', exec: scriptOf(api.name, action) } },
    ],
    // A redirect leads to a page of the application, which is another server.
    protocolProfileBehavior: { followRedirects: false },
    request: {
      description: operation.description,
      method: action.method,
      auth: authOf(action, scheme),
      header: [...header, ...cookie],
      ...(body !== undefined && { body }),
      url: urlOf(api, action, operation, variables),
    },
  };
}

/** An answer that goes on until the caller hangs up is nothing for a collection. */
const ends = ({ responses }: Action) =>
  !Object.values(responses).flat().includes('text/event-stream');

/** The Postman collection of all APIs, one request per action, and an environment for the mock. */
export function postmanFiles(apis: readonly Api[]): Record<'collection' | 'environment', object> {
  const baseUrls = apis.map((api) => [`${api.name}Url`, baseUrlOf(api)]);
  const variables = createVariables(Object.fromEntries(baseUrls));
  // The mock's own calls come last: some of them end the world that the others act in.
  const inOrder = [...apis.filter((api) => !isControl(api)), ...apis.filter(isControl)];
  const folders = inOrder.map((api) => ({
    name: api.document.info.title,
    item: actionsOf(api.document)
      .filter(ends)
      .map((action) => itemOf(api, action, variables)),
  }));
  return {
    collection: {
      info: {
        name: "Ping Identity's password APIs",
        description:
          'One request per action, with its own Content-Type. Generated by `pnpm generate`; choose the environment beside it. This is an independent description; it is not published by Ping Identity.',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      item: folders,
    },
    environment: variables.environment('Mock on this machine'),
  };
}
