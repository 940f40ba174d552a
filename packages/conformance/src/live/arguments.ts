import { parseArgs } from 'node:util';

/** An option of the command line. */
interface Option {
  /** What stands for its value; a switch has none. */
  readonly value?: string;
  readonly repeatable?: true;
  /** One sentence or two for `--help`. */
  readonly text: string;
}

const options = {
  region: { value: 'REGION', text: 'Region of the environment: NA, EU, CA, AU, SG or AP.' },
  environment: { value: 'ID', text: 'Identifier of the environment.' },
  'client-id': {
    value: 'ID',
    text: 'Client ID of a worker application with the role Identity Data Admin.',
  },
  'secret-file': {
    value: 'FILE',
    text: 'File with its client secret; else PINGONE_CLIENT_SECRET holds it, or you are asked for it.',
  },
  application: {
    value: 'ID',
    text: 'Client ID of an application that throw-away users may sign on to, for the statements about flows.',
  },
  'redirect-uri': { value: 'URI', text: 'A redirect URI of that application.' },
  'directory-client-id': {
    value: 'ID',
    text: 'Client ID of a Directory API account, for the statements about that API.',
  },
  'directory-key-file': {
    value: 'FILE',
    text: 'File with its API key; else PINGONE_DIRECTORY_API_KEY holds it, or you are asked for it.',
  },
  'base-url': {
    value: 'URL',
    text: 'A proxy or a mock instead of a region, with /platform/v1, /auth and /directory/api below it.',
  },
  only: {
    value: 'ENTRY',
    text: 'One entry to observe alone, such as lock-status or platform/readPassword, or one statement of it, such as lock-status/check; may come several times.',
    repeatable: true,
  },
  rate: { value: 'NUMBER', text: 'Requests a second at most; 5 unless given.' },
  report: {
    value: 'FILE',
    text: 'Where the report is written; ping-password-report.json unless given.',
  },
  yes: { text: 'Sends the requests. Without it, the command says what it would do.' },
  clean: { text: 'Deletes what earlier runs have left behind, and does nothing else.' },
  help: { text: 'Prints this text.' },
  version: { text: 'Prints the version.' },
} as const satisfies Record<string, Option>;

/** The command line, as far as it can be read without a secret. */
export interface Arguments {
  readonly text: Readonly<Partial<Record<keyof typeof options, string>>>;
  /** The entries to observe; empty for all. */
  readonly only: readonly string[];
  readonly isOn: (name: 'yes' | 'clean' | 'help' | 'version') => boolean;
}

const each = Object.entries(options) as [string, Option][];

/** The text of `--help`. */
export const help = [
  'Usage: ping-password-conformance --region EU --environment ID --client-id ID [--yes]',
  '',
  "Checks a PingOne environment against the contract of Ping Identity's password APIs.",
  'It creates a population and test users of its own, and deletes them in the end.',
  '',
  ...each.map(([name, { value = '', text }]) => `  ${`--${name} ${value}`.padEnd(28)}${text}`),
].join('\n');

/** What is wrong with the command line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the command line.
 *
 * @throws UsageError, which repeats no value: one that was put in the wrong place may be a secret.
 */
export function readArguments(parameters: readonly string[]): Arguments {
  const secretive = parameters.find((one) =>
    /^--?[\w-]*(secret|key|password|token)(=|$)/i.test(one),
  );
  if (secretive !== undefined)
    throw new UsageError(
      'A secret on the command line can be read by others. Set PINGONE_CLIENT_SECRET, or give --secret-file.',
    );
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: Object.fromEntries(
        each.map(([name, { value, repeatable = false }]) => [
          name,
          {
            type: value === undefined ? ('boolean' as const) : ('string' as const),
            multiple: repeatable,
          },
        ]),
      ),
    });
    const text = Object.entries(values).filter(([, value]) => typeof value === 'string');
    return {
      text: Object.fromEntries(text) as Arguments['text'],
      only: (values['only'] ?? []) as string[],
      isOn: (name) => values[name] === true,
    };
  } catch (error) {
    const name = /--[a-z-]+/.exec((error as Error).message)?.[0] ?? '';
    const known = name.slice(2) in options;
    throw new UsageError(
      known
        ? `${name} is used wrongly: ${'value' in options[name.slice(2) as keyof typeof options] ? 'give it a value' : 'it takes no value'}.`
        : 'There is an unknown option, or a word that belongs to none. See --help.',
    );
  }
}
