import * as client from '@ping-password/client';
import * as control from '@ping-password/client/control';
import { type Api, mockUrl } from '../../contract.ts';
import type { HttpCall } from '../http-call.ts';
import type { Language } from '../language.ts';
import type { Credentials, SampleRequest } from '../request.ts';
import { literal, prepareByFetch } from './javascript.ts';

const authorizations: Readonly<Record<Exclude<Credentials, 'none'>, string>> = {
  bearer: 'bearer(accessToken)',
  basic: 'basic(clientID, apiKey)',
};

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of the client's factory for an API. */
const factoryOf = ({ name }: Api): string => `create${capitalize(name)}Client`;

const main = '@ping-password/client';
const modules = { [main]: client, [`${main}/control`]: control };

/** The module of the client that has a factory for an API, if there is one. */
const moduleOf = (api: Api): string | undefined =>
  Object.entries(modules).find(([, members]) => Object.hasOwn(members, factoryOf(api)))?.[0];

/** A client of the Auth API has no credentials for all calls; a token belongs to a call. */
const isCallsOwn = (api: Api, { credentials }: SampleRequest) =>
  api.name === 'auth' && credentials === 'bearer';

/** The option that says who calls; none where nobody has to. */
const authorizationOf = (credentials: Credentials): string[] =>
  credentials === 'none' ? [] : [`authorization: ${authorizations[credentials]},`];

function importLines(api: Api, { credentials }: SampleRequest, { answer }: HttpCall): string[] {
  const line = (names: readonly string[], from: string) =>
    `import { ${names.toSorted().join(', ')} } from '${from}';`;
  const common = [
    ...(answer === 'redirect' ? [] : ['unwrap']),
    ...(credentials === 'none' ? [] : [credentials]),
  ];
  const own = moduleOf(api);
  if (own === undefined || own === main) return [line([factoryOf(api), ...common], main)];
  return [...(common.length > 0 ? [line(common, main)] : []), line([factoryOf(api)], own)];
}

/** The members of an object, one a line. */
const membersOf = (values: object, indent: string): string[] =>
  isEmpty(values)
    ? []
    : literal(values, indent)
        // What has one member takes one line.
        .replace(/\{\n +([^\n{}]{1,60}),\n +\}/g, '{ $1 }')
        .split('\n')
        .slice(1, -1);

const unfollowed = [
  '// Shows where the answer leads instead of going there.',
  "redirect: 'manual',",
];

function clientOptions(api: Api, request: SampleRequest): string[] {
  const { environmentID } = request.path;
  const options = isCallsOwn(api, request) ? [] : authorizationOf(request.credentials);
  return [
    ...membersOf({ environmentID, baseUrl: mockUrl(api) }, ''),
    ...options.map((line) => `  ${line}`),
  ];
}

/** The option that sends a cookie from outside a browser, which sends it by itself. */
const cookieOption = (name: string) => [
  '// A browser sends the cookie by itself.',
  `headers: { cookie: \`${name}=\${session}\` },`,
];

const isEmpty = (value: object) => Object.values(value).every((item) => item === undefined);

/** The call by the name of its action, indented by two blanks like the argument of a function. */
function callOf(api: Api, request: SampleRequest, { answer }: HttpCall): string {
  const { action, query, body, cookie } = request;
  const { environmentID: _, ...path } = request.path;
  const values = {
    ...(!isEmpty(path) && { path }),
    ...(!isEmpty(query) && { query }),
    ...(body !== undefined && { body }),
  };
  const options = [
    ...(cookie === undefined ? [] : cookieOption(cookie)),
    ...(isCallsOwn(api, request) ? authorizationOf(request.credentials) : []),
    ...(answer === 'redirect' ? unfollowed : []),
  ].map((line) => `    ${line}`);
  const lines = [...membersOf(values, '  '), ...options];
  const name = `${api.name}.${action.operationId}`;
  return lines.length === 0 ? `${name}()` : [`${name}({`, ...lines, '  })'].join('\n');
}

function sendingOf(api: Api, request: SampleRequest, call: HttpCall): string {
  const { answer } = request;
  const sending = callOf(api, request, call);
  if (call.answer === 'redirect')
    return [
      // The call stands by itself here, not inside `unwrap`.
      `const { response } = await ${sending.replaceAll('\n  ', '\n')};`,
      "console.log(response.status, response.headers.get('location'));",
    ].join('\n');
  const unwrapped = sending.includes('\n')
    ? `await unwrap(\n  ${sending},\n);`
    : `await unwrap(${sending});`;
  const variable = answer && answer.charAt(0).toLowerCase() + answer.slice(1);
  return variable ? `const ${variable} = ${unwrapped}\nconsole.log(${variable});` : unwrapped;
}

/** A module that uses our client. */
export const typescript: Language = {
  key: 'typescript',
  label: 'TypeScript',
  fence: 'typescript',
  nameOf: (variable) => variable,
  shows: (api, request) => moduleOf(api) !== undefined && !request.stream,
  call: (call, api, request) =>
    [
      ...importLines(api, request, call),
      '',
      `const ${api.name} = ${factoryOf(api)}({`,
      ...clientOptions(api, request),
      '});',
      '',
      ...(request.action.mediaType ? [`// Sent as ${request.action.mediaType}.`] : []),
      sendingOf(api, request, call),
    ].join('\n'),
  prepare: prepareByFetch(true),
};
