import * as client from '@ping-password/client';
import * as control from '@ping-password/client/control';
import { type Api, mockUrl } from '../contract.ts';
import type { Credentials, SampleRequest } from './request.ts';

const authorizations: Readonly<Record<Exclude<Credentials, 'none'>, string>> = {
  bearer: "bearer(process.env['ACCESS_TOKEN'] ?? 'fake-token')",
  basic:
    "basic(\n    process.env['CLIENT_ID'] ?? 'sandbox-directory',\n    process.env['API_KEY'] ?? 'sandbox-api-key',\n  )",
};

const quote = (text: string) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const isIdentifier = (text: string) => /^[A-Za-z_$][\w$]*$/.test(text);

/** A JSON value as TypeScript, indented like the line it begins on. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${isIdentifier(key) ? key : quote(key)}: ${literal(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of the client's factory for an API. */
const factoryOf = ({ name }: Api): string => `create${capitalize(name)}Client`;

const main = '@ping-password/client';
const modules = { [main]: client, [`${main}/control`]: control };

/** The module of the client that has a factory for an API, if there is one. */
export const moduleOf = (api: Api): string | undefined =>
  Object.entries(modules).find(([, members]) => Object.hasOwn(members, factoryOf(api)))?.[0];

function importLines(api: Api, request: SampleRequest): string[] {
  const { credentials } = request;
  const isNamed = credentials !== 'none' && !isCallsOwn(api, request);
  const line = (names: readonly string[], from: string) =>
    `import { ${names.toSorted().join(', ')} } from '${from}';`;
  const common = ['unwrap', ...(isNamed ? [credentials] : [])];
  const own = moduleOf(api);
  return own === undefined || own === main
    ? [line([factoryOf(api), ...common], main)]
    : [line(common, main), line([factoryOf(api)], own)];
}

/** A client of the Auth API has no credentials for all calls; a token belongs to a call. */
const isCallsOwn = (api: Api, { credentials }: SampleRequest) =>
  api.name === 'auth' && credentials === 'bearer';

function clientOptions(api: Api, request: SampleRequest): string {
  const { credentials } = request;
  const options = [`  baseUrl: ${quote(mockUrl(api))},`];
  if (credentials !== 'none' && !isCallsOwn(api, request))
    options.push(`  authorization: ${authorizations[credentials]},`);
  return options.join('\n');
}

/** The option that sends a cookie from outside a browser. */
const cookieOption = (name: string) => [
  '    // A browser sends the cookie by itself.',
  '    headers: {',
  `      cookie: \`${name}=\${process.env['${name}'] ?? 'fake-session'}\`,`,
  '    },',
];

/** The option that sends a token with one call. */
const tokenOption = [
  '    headers: {',
  `      authorization: \`Bearer \${process.env['ACCESS_TOKEN'] ?? 'fake-token'}\`,`,
  '    },',
];

function callArguments(api: Api, request: SampleRequest): string {
  const { action, path, query, body, cookie } = request;
  const params = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
  };
  const options = [
    ...(Object.keys(params).length > 0 ? [`    params: ${literal(params, '    ')},`] : []),
    ...(cookie === undefined ? [] : cookieOption(cookie)),
    ...(isCallsOwn(api, request) ? tokenOption : []),
    ...(body === undefined ? [] : [`    body: ${literal(body, '    ')},`]),
  ];
  const template = quote(action.path);
  return options.length === 0 ? template : [`${template}, {`, ...options, '  }'].join('\n');
}

/** A call as a module that uses our client. */
export function typescriptSample(api: Api, request: SampleRequest): string {
  const { action, answer } = request;
  const call = `unwrap(\n  await ${api.name}.${action.method}(${callArguments(api, request)}),\n);`;
  const variable = answer && answer.charAt(0).toLowerCase() + answer.slice(1);
  return [
    ...importLines(api, request),
    '',
    `const ${api.name} = ${factoryOf(api)}({`,
    clientOptions(api, request),
    '});',
    '',
    ...(action.mediaType ? [`// Sent as ${action.mediaType}.`] : []),
    ...(variable ? [`const ${variable} = ${call}`, `console.log(${variable});`] : [call]),
  ].join('\n');
}
