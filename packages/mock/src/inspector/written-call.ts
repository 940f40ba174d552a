import type { Call, World } from './control.ts';
import type { Replay } from './replay.ts';

/** A text as TypeScript: as JSON writes it, and in single quotes. */
const quoted = (text: string) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A value as TypeScript, indented below a line. */
function written(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inside = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => written(item, inside))
    : Object.entries(value).map(([name, item]) => {
        const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
        return `${key}: ${written(item, inside)}`;
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${inside}${part},\n`).join('')}${indent}${close}`;
}

/** The parameters of a path, by the names in its template; the world is known to the client. */
function pathOf({ entry }: Call, url: string): Record<string, string> {
  const values = (new URL(url).pathname ?? '').split('/');
  const names = entry.path.split('/').map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name === undefined || name === 'environmentID'
        ? []
        : [[name, decodeURIComponent(values[index] ?? '')]],
    ),
  );
}

const factories = {
  platform: 'createPlatformClient',
  auth: 'createAuthClient',
  directory: 'createDirectoryClient',
} as const;

type VendorApi = keyof typeof factories;

const isVendorApi = (api: string): api is VendorApi => Object.hasOwn(factories, api);

/** The expression for who calls, and the name that is imported for it. */
function authorizationOf({ credentials }: Replay, token: string) {
  if (credentials.kind === 'bearer')
    return { name: 'bearer', expression: `bearer(${quoted(token)})` };
  if (credentials.kind === 'none') return undefined;
  const { id, secret } = credentials;
  return { name: 'basic', expression: `basic(${quoted(id)}, ${quoted(secret)})` };
}

/** The header for who calls; that of the Auth API differs from call to call. */
function credentialHeader({ credentials }: Replay, token: string): string | undefined {
  if (credentials.kind === 'none') return undefined;
  if (credentials.kind === 'bearer') return `Bearer ${token}`;
  return `Basic ${btoa(`${credentials.id}:${credentials.secret}`)}`;
}

/** What a named call takes: parameters, body, and for the Auth API the credentials. */
function optionsOf(call: Call, replay: Replay, token: string): Record<string, unknown> {
  const path = pathOf(call, replay.url);
  const query = Object.fromEntries(new URL(replay.url).searchParams);
  const authorization = call.entry.api === 'auth' ? credentialHeader(replay, token) : undefined;
  return {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(replay.body && { body: replay.body }),
    ...(authorization !== undefined && { headers: { authorization } }),
  };
}

/** The program that makes a call with the typed client; nothing where the call selected no action. */
export function clientCallOf(
  call: Call,
  replay: Replay,
  { environmentID, baseUrls }: World,
  token: string,
): string | undefined {
  const { api, operationId } = call.entry;
  if (operationId === undefined || !isVendorApi(api)) return undefined;
  const authorization = api === 'auth' ? undefined : authorizationOf(replay, token);
  const options = optionsOf(call, replay, token);
  const names = [authorization?.name, factories[api], 'unwrap'].filter(
    (name) => name !== undefined,
  );
  const settings = [
    ...(api === 'directory' ? [] : [`environmentID: ${quoted(environmentID)}`]),
    `baseUrl: ${quoted(baseUrls[api])}`,
    ...(authorization ? [`authorization: ${authorization.expression}`] : []),
  ];
  const given = Object.keys(options).length > 0 ? written(options, '') : '';
  return [
    `import { ${names.join(', ')} } from '@ping-password/client';`,
    '',
    `const ${api} = ${factories[api]}({`,
    ...settings.map((setting) => `  ${setting},`),
    '});',
    `const answer = await unwrap(${api}.${operationId}(${given}));`,
    'console.log(answer);',
    '',
  ].join('\n');
}

/** What the lines of a test that get a token go by. */
export interface ControlApi {
  readonly url: string;
  readonly needsToken: boolean;
}

/** The lines of a test that get a token. */
function tokenLines({ credentials }: Replay, { url, needsToken }: ControlApi): string[] {
  if (credentials.kind !== 'bearer') return [];
  return [
    `  const issued = await request.post(${quoted(`${url}/tokens`)}, {`,
    ...(needsToken ? ["    headers: { authorization: 'Bearer ' + controlToken },"] : []),
    `    data: ${written(credentials.for ?? {}, '    ')},`,
    '  });',
    '  const { access_token } = await issued.json();',
  ];
}

function authorizationHeader(replay: Replay): string[] {
  if (replay.credentials.kind === 'bearer') return [`authorization: 'Bearer ' + access_token`];
  const header = credentialHeader(replay, '');
  return header === undefined ? [] : [`authorization: ${quoted(header)}`];
}

/** The line that reads the control token, which is in no copied text. */
const controlTokenLines = ({ credentials }: Replay, { needsToken }: ControlApi) =>
  needsToken && credentials.kind === 'bearer'
    ? [
        '// The control token that the mock was started with.',
        "const controlToken = process.env['MOCK_CONTROL_TOKEN'];",
        '',
      ]
    : [];

/** A Playwright test that makes a call and expects the same status. */
export function playwrightTestOf({ entry }: Call, replay: Replay, control: ControlApi): string {
  const { headers, body, isForm, method, url } = replay;
  const fields = [
    ...authorizationHeader(replay),
    ...Object.entries(headers).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`),
  ];
  const title = `${entry.operationId ?? `${method} ${entry.path}`} answers ${entry.status}`;
  return [
    "import { expect, test } from '@playwright/test';",
    '',
    ...controlTokenLines(replay, control),
    `test(${quoted(title)}, async ({ request }) => {`,
    ...tokenLines(replay, control),
    `  const response = await request.fetch(${quoted(url)}, {`,
    `    method: ${quoted(method)},`,
    '    maxRedirects: 0,',
    ...(fields.length > 0 ? [`    headers: { ${fields.join(', ')} },`] : []),
    ...(body ? [`    ${isForm ? 'form' : 'data'}: ${written(body, '    ')},`] : []),
    '  });',
    `  expect(response.status()).toBe(${entry.status});`,
    '});',
    '',
  ].join('\n');
}
