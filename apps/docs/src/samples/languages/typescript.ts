import * as client from '@ping-password/client';
import * as control from '@ping-password/client/control';
import { type Api, mockUrl } from '../../contract.ts';
import type { HttpCall } from '../http-call.ts';
import type { Language } from '../language.ts';
import type { Credentials, SampleRequest } from '../request.ts';
import { variable } from '../text.ts';
import { expression, literal, prepareByFetch, quote } from './javascript.ts';

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

function importLines(api: Api, request: SampleRequest, { answer }: HttpCall): string[] {
  const { credentials } = request;
  const isNamed = credentials !== 'none' && !isCallsOwn(api, request);
  const line = (names: readonly string[], from: string) =>
    `import { ${names.toSorted().join(', ')} } from '${from}';`;
  const common = [...(answer === 'redirect' ? [] : ['unwrap']), ...(isNamed ? [credentials] : [])];
  const own = moduleOf(api);
  if (own === undefined || own === main) return [line([factoryOf(api), ...common], main)];
  return [...(common.length > 0 ? [line(common, main)] : []), line([factoryOf(api)], own)];
}

function clientOptions(api: Api, request: SampleRequest): string {
  const { credentials } = request;
  const options = [`  baseUrl: ${quote(mockUrl(api))},`];
  if (credentials !== 'none' && !isCallsOwn(api, request))
    options.push(`  authorization: ${authorizations[credentials]},`);
  return options.join('\n');
}

/** The option that sends a cookie from outside a browser, which sends it by itself. */
const cookieOption = (name: string) => [
  '    // A browser sends the cookie by itself.',
  `    headers: { cookie: \`${name}=\${session}\` },`,
];

const tokenOption = [
  `    headers: { authorization: ${expression(`Bearer ${variable('accessToken')}`)} },`,
];

const isEmpty = (value: object) => Object.values(value).every((item) => item === undefined);

function callArguments(api: Api, request: SampleRequest, { answer }: HttpCall): string {
  const { action, path, query, body, cookie } = request;
  const params = { ...(!isEmpty(path) && { path }), ...(!isEmpty(query) && { query }) };
  const options = [
    ...(isEmpty(params) ? [] : [`    params: ${literal(params, '    ')},`]),
    ...(cookie === undefined ? [] : cookieOption(cookie)),
    ...(isCallsOwn(api, request) ? tokenOption : []),
    ...(body === undefined ? [] : [`    body: ${literal(body, '    ')},`]),
    ...(answer === 'redirect' ? ["    redirect: 'manual',"] : []),
  ];
  const template = quote(action.path);
  return options.length === 0 ? template : [`${template}, {`, ...options, '  }'].join('\n');
}

function sendingOf(api: Api, request: SampleRequest, call: HttpCall): string {
  const { action, answer } = request;
  const sending = `await ${api.name}.${action.method}(${callArguments(api, request, call)})`;
  if (call.answer === 'redirect')
    return [
      // The call stands by itself here, not inside `unwrap`.
      `const { response } = ${sending.replaceAll('\n  ', '\n')};`,
      "console.log(response.status, response.headers.get('location'));",
    ].join('\n');
  const unwrapped = `unwrap(\n  ${sending},\n);`;
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
      clientOptions(api, request),
      '});',
      '',
      ...(request.action.mediaType ? [`// Sent as ${request.action.mediaType}.`] : []),
      sendingOf(api, request, call),
    ].join('\n'),
  prepare: prepareByFetch(true),
};
