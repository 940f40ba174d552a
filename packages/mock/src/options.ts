import { parseArgs } from 'node:util';

/** An option of the command line. */
interface Option {
  /** What stands for its value; a switch has none. */
  readonly value?: string;
  readonly repeatable?: true;
  /** The variable that gives it where the command line does not. */
  readonly variable: string;
  readonly preset?: string;
  /** One sentence or two for `--help`. */
  readonly text: string;
}

const options = {
  port: {
    value: 'PORT',
    variable: 'MOCK_PORT',
    preset: '4010',
    text: 'TCP port; 0 uses a free port.',
  },
  host: {
    value: 'ADDRESS',
    variable: 'MOCK_HOST',
    preset: '127.0.0.1',
    text: 'Address to listen on.',
  },
  mode: {
    value: 'MODE',
    variable: 'MOCK_MODE',
    preset: 'sandbox',
    text: 'sandbox keeps state; examples returns the examples of the contract and keeps no state.',
  },
  store: {
    value: 'STORE',
    variable: 'MOCK_STORE',
    preset: 'memory',
    text: 'Where worlds are kept: memory, sqlite:FILE, or a PostgreSQL database that mocks share: postgres://USER@HOST/DATABASE.',
  },
  seed: {
    value: 'FILE',
    repeatable: true,
    variable: 'MOCK_SEED',
    text: 'World to begin with, as YAML, JSON or a TypeScript file; POST /_mock/worlds makes it again by its name.',
  },
  import: {
    value: 'FILE',
    variable: 'MOCK_IMPORT',
    text: 'Worlds that were exported, by --export-on-exit or from GET {w}/export.',
  },
  'export-on-exit': {
    value: 'FILE',
    variable: 'MOCK_EXPORT_ON_EXIT',
    text: 'Where all worlds are written when the mock ends, as JSON, secrets hashed.',
  },
  'client-id': {
    value: 'ID',
    variable: 'MOCK_CLIENT_ID',
    text: 'Client ID of the application that users sign on to.',
  },
  'redirect-uri': {
    value: 'URI',
    repeatable: true,
    variable: 'MOCK_REDIRECT_URI',
    text: 'Redirect URI of that application; the default is /callback of the portal.',
  },
  'sign-on-page': {
    value: 'URL',
    variable: 'MOCK_SIGN_ON_PAGE',
    text: 'Sign-on page of that application; the default is that of the portal.',
  },
  'public-url': {
    value: 'URL',
    variable: 'MOCK_PUBLIC_URL',
    text: 'Origin that callers see, such as https://mock.test. Links begin with it, and its host is allowed.',
  },
  'trust-proxy': {
    variable: 'MOCK_TRUST_PROXY',
    text: 'Takes scheme and host from Forwarded or X-Forwarded-Proto and X-Forwarded-Host, which the proxy has to write.',
  },
  'tls-cert': {
    value: 'FILE',
    variable: 'MOCK_TLS_CERT',
    text: 'Certificate as PEM; with --tls-key the mock speaks HTTPS.',
  },
  'tls-key': { value: 'FILE', variable: 'MOCK_TLS_KEY', text: 'Key of the certificate as PEM.' },
  'allow-host': {
    value: 'NAME',
    repeatable: true,
    variable: 'MOCK_ALLOW_HOST',
    text: 'Further host name that the control API and the inspector answer to.',
  },
  'allow-origin': {
    value: 'ORIGIN',
    repeatable: true,
    variable: 'MOCK_ALLOW_ORIGIN',
    text: 'Origin whose pages may call the control API, such as https://app.test.',
  },
  'control-token': {
    value: 'TOKEN',
    variable: 'MOCK_CONTROL_TOKEN',
    text: 'Every call of the control API has to send it as a bearer token.',
  },
  webhook: {
    value: 'URL',
    variable: 'MOCK_WEBHOOK',
    text: 'Posts the audit events there as JSON: on this machine or a private network, or at a host of --allow-webhook-host.',
  },
  'allow-webhook-host': {
    value: 'NAME',
    repeatable: true,
    variable: 'MOCK_ALLOW_WEBHOOK_HOST',
    text: 'Public host name that --webhook may send to.',
  },
  strict: {
    variable: 'MOCK_STRICT',
    text: 'Refuses members that the action does not have, and what else PingOne ignores or may ignore.',
  },
  'world-ttl': {
    value: 'DURATION',
    variable: 'MOCK_WORLD_TTL',
    text: 'Removes worlds that nobody called for so long, such as PT12H; the default world stays.',
  },
  log: {
    value: 'FORMAT',
    variable: 'MOCK_LOG',
    preset: 'text',
    text: 'text, or json: one object a line.',
  },
  quiet: { variable: 'MOCK_QUIET', text: 'Logs no requests.' },
} as const satisfies Record<string, Option>;

type Name = keyof typeof options;

const entries = Object.entries(options) as [Name, Option][];

/** What the command line and the environment say; an option that neither gives has its preset. */
export interface Given {
  /** The value of an option, if it has one. */
  text(name: Name): string | undefined;
  /** The values of a repeatable option. */
  list(name: Name): readonly string[];
  isOn(name: Name): boolean;
  readonly wants: 'help' | 'version' | undefined;
}

/** How to call the command, in one line. */
export const usage: string = `Usage: ping-password-mock [exec] ${entries
  .map(
    ([name, { value, repeatable }]) =>
      `[--${name}${value ? ` ${value}` : ''}]${repeatable ? '...' : ''}`,
  )
  .join(' ')} [--help] [--version] [-- COMMAND...]`;

const width = 80;

/** Breaks a text into lines that begin in one column. */
function indented(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}

function described([name, { value, repeatable, variable, preset, text }]: [
  string,
  Option,
]): string {
  const many = repeatable ? ', repeatable' : '';
  const unless = preset === undefined ? '' : `; default: ${preset}`;
  const commas = repeatable ? ', separated by commas' : '';
  return [
    `  --${name}${value ? ` ${value}` : ''}${many}`,
    indented(text, '      '),
    indented(`Environment variable ${variable}${commas}${unless}.`, '      '),
  ].join('\n');
}

/** Every option with its variable. */
export const help: string = [
  'Usage: ping-password-mock [OPTION]...',
  '       ping-password-mock exec [OPTION]... -- COMMAND...',
  '',
  'Serves the PingOne and PingOne for Enterprise password APIs on this machine.',
  'exec serves them on a free port while COMMAND runs, which gets MOCK_URL,',
  'MOCK_ENVIRONMENT_ID, PINGONE_API_URL, PINGONE_AUTH_URL and',
  'PINGONE_DIRECTORY_URL, and ends with its exit code.',
  '',
  ...entries.map(described),
  '  --help',
  '      Prints this help.',
  '  --version',
  '      Prints the version.',
  '',
  'Set SMTP_URL and SMTP_FROM to send the mails by SMTP as well. PORTAL_PORT is',
  'the port of the sample app.',
].join('\n');

/**
 * Reads the command line.
 *
 * @throws TypeError when an option is unknown or its value is missing.
 */
export function readOptions(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Given {
  const flag = ({ value, repeatable }: Option) =>
    ({ type: value ? 'string' : 'boolean', multiple: repeatable ?? false }) as const;
  const known = entries.map(([name, option]) => [name, flag(option)] as const);
  const { values }: { values: Readonly<Record<string, unknown>> } = parseArgs({
    args: [...parameters],
    options: {
      ...Object.fromEntries(known),
      help: { type: 'boolean' },
      version: { type: 'boolean' },
    },
  });
  const variable = (name: Name) => environment[options[name].variable] || undefined;
  const preset = (name: Name) => (options[name] as Option).preset;
  return {
    text: (name) => (values[name] as string | undefined) ?? variable(name) ?? preset(name),
    list: (name) =>
      (values[name] as string[] | undefined) ??
      (variable(name) ?? '').split(',').flatMap((part) => part.trim() || []),
    isOn: (name) => values[name] === true || /^(1|true|yes|on)$/i.test(variable(name) ?? ''),
    wants: values['help'] ? 'help' : values['version'] ? 'version' : undefined,
  };
}
