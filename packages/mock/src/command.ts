import { readFileSync } from 'node:fs';
import { keepMemoryLean } from './lean-memory.ts';
import { type Given, help, readOptions, usage } from './options.ts';
import { unreadable } from './scenarios/unreadable.ts';
import { type Mock, type MockOptions, startMock } from './start-mock.ts';
import { versionOf } from './version.ts';

// A log that nobody can read any more must not end the mock, and with it every world.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What `exec` runs, and the command line without it; without `exec` there is no command. */
function splitCommand(parameters: readonly string[]) {
  if (parameters[0] !== 'exec') return { parameters, command: undefined };
  const mark = parameters.indexOf('--');
  const end = mark < 0 ? parameters.length : mark;
  return { parameters: parameters.slice(1, end), command: parameters.slice(end + 1) };
}

const { parameters, command } = splitCommand(process.argv.slice(2));

function read(): Given {
  // Other suites may run beside this one, so that a command gets a free port unless it asks for one.
  const environment = command ? { ...process.env, MOCK_PORT: '0' } : process.env;
  try {
    return readOptions(parameters, environment);
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`);
  }
}

function show(text: string): never {
  console.log(text);
  process.exit(0);
}

const given = read();
if (given.wants === 'help') show(help);
if (given.wants === 'version') show(versionOf());

function portOf(): number {
  const port = given.text('port') ?? '';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    fail(`--port is "${port}"; write a number from 0 to 65535.\n${usage}`);
  return Number(port);
}

function modeOf(): 'sandbox' | 'examples' {
  const mode = given.text('mode');
  if (mode === 'sandbox' || mode === 'examples') return mode;
  return fail(`--mode is "${mode}"; write sandbox or examples.\n${usage}`);
}

function logFormatOf(): 'text' | 'json' {
  const format = given.text('log');
  if (format === 'text' || format === 'json') return format;
  return fail(`--log must be text or json.\n${usage}`);
}

function pemOf(name: 'tls-cert' | 'tls-key'): string | undefined {
  const file = given.text(name);
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(unreadable(name, file, error));
  }
}

function tlsOf(): Pick<MockOptions, 'tls'> {
  const cert = pemOf('tls-cert');
  const key = pemOf('tls-key');
  if (cert !== undefined && key !== undefined) return { tls: { cert, key } };
  if (cert === undefined && key === undefined) return {};
  return fail(`One of --tls-cert and --tls-key is missing; give both, or none.\n${usage}`);
}

/** The worlds that the mock begins with, and where they go when it ends. */
function worldsOf(): Pick<MockOptions, 'seed' | 'import' | 'exportOnExit'> {
  const seed = given.list('seed');
  const imported = given.text('import');
  const exportOnExit = given.text('export-on-exit');
  return {
    ...(seed.length > 0 && { seed }),
    ...(imported !== undefined && { import: imported }),
    ...(exportOnExit !== undefined && { exportOnExit }),
  };
}

/** The application that users sign on to, as far as the command line names it. */
function applicationOf(): Pick<MockOptions, 'clientID' | 'redirectURIs' | 'signOnPage'> {
  const clientID = given.text('client-id');
  const redirectURIs = given.list('redirect-uri');
  const signOnPage = given.text('sign-on-page');
  return {
    ...(clientID !== undefined && { clientID }),
    ...(redirectURIs.length > 0 && { redirectURIs }),
    ...(signOnPage !== undefined && { signOnPage }),
  };
}

function optionsOf(): MockOptions {
  const { PORTAL_PORT, SMTP_URL, SMTP_FROM = 'sandbox@example.com' } = process.env;
  const publicUrl = given.text('public-url');
  const controlToken = given.text('control-token');
  const webhook = given.text('webhook');
  const worldTtl = given.text('world-ttl');
  return {
    port: portOf(),
    host: given.text('host') ?? '',
    mode: modeOf(),
    store: given.text('store') ?? '',
    strict: given.isOn('strict'),
    quiet: given.isOn('quiet'),
    logFormat: logFormatOf(),
    portalUrl: `http://127.0.0.1:${PORTAL_PORT || '4020'}`,
    allowHosts: given.list('allow-host'),
    allowOrigins: given.list('allow-origin'),
    allowWebhookHosts: given.list('allow-webhook-host'),
    trustProxy: given.isOn('trust-proxy'),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(controlToken !== undefined && { controlToken }),
    ...(webhook !== undefined && { webhook }),
    ...(worldTtl !== undefined && { worldTtl }),
    ...worldsOf(),
    ...applicationOf(),
    ...tlsOf(),
    ...(SMTP_URL && { smtp: { url: SMTP_URL, from: SMTP_FROM } }),
  };
}

/** Lets the calls in flight finish; a second signal ends the process at once. */
function endOnSignal(mock: Mock): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = async () => {
    for (const signal of signals) process.off(signal, end);
    await mock.close();
    process.exit();
  };
  for (const signal of signals) process.on(signal, end);
}

/** A world of `--seed` or `--import`, whose environment callers have to name. */
const describeWorld = ({ environmentID, name }: Mock['worlds'][number]) =>
  `world ${environmentID}${name === undefined ? '' : ` ${JSON.stringify(name)}`}`;

/** Says why the mock does not start, and ends. */
function failToStart(error: unknown, { port }: MockOptions): never {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  const usageToo = error instanceof TypeError ? `\n${usage}` : '';
  return fail(
    busy
      ? `Port ${port} is in use; set MOCK_PORT or --port to another.`
      : messageOf(error) + usageToo,
  );
}

/** Runs a command against a mock of its own, and ends with its exit code. */
async function execute(parts: readonly string[]): Promise<never> {
  if (parts.length === 0) fail(`exec needs a command behind --, as in exec -- npm test.\n${usage}`);
  const { exec } = await import('./exec/exec.ts');
  return process.exit(await exec(parts, options, console.error));
}

const options = optionsOf();
keepMemoryLean();
try {
  if (command) await execute(command);
  const mock = await startMock(options);
  endOnSignal(mock);
  console.log([`mock ${mock.url}`, ...mock.worlds.map(describeWorld)].join('\n'));
} catch (error) {
  failToStart(error, options);
}
