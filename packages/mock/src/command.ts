import { parseArgs } from 'node:util';
import { keepMemoryLean } from './lean-memory.ts';
import { type Mock, startMock } from './start-mock.ts';

const usage =
  'Usage: ping-password-mock [--port 4010] [--host 127.0.0.1] [--mode sandbox|examples] [--store memory|sqlite:FILE] ' +
  '[--allow-host NAME]... [--allow-origin ORIGIN]... [--control-token TOKEN] [--strict] [--quiet]';

// A log that nobody can read any more must not end the mock, and with it every world.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: process.env['MOCK_PORT'] ?? '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        mode: { type: 'string', default: process.env['MOCK_MODE'] ?? 'sandbox' },
        store: { type: 'string', default: 'memory' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        'allow-origin': { type: 'string', multiple: true, default: [] },
        'control-token': { type: 'string' },
        strict: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`);
  }
}

const {
  'allow-host': allowHosts,
  'allow-origin': allowOrigins,
  'control-token': controlToken = process.env['MOCK_CONTROL_TOKEN'] || undefined,
  help,
  host,
  mode,
  port,
  quiet,
  store,
  strict,
} = readArguments();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
  fail(`--port must be a number from 0 to 65535.\n${usage}`);
if (mode !== 'sandbox' && mode !== 'examples')
  fail(`--mode must be sandbox or examples.\n${usage}`);
const portalUrl = `http://127.0.0.1:${process.env['PORTAL_PORT'] || '4020'}`;

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

const { SMTP_URL, SMTP_FROM = 'sandbox@example.com' } = process.env;
const smtp = SMTP_URL ? { smtp: { url: SMTP_URL, from: SMTP_FROM } } : {};

keepMemoryLean();
try {
  const mock = await startMock({
    port: Number(port),
    host,
    mode,
    store,
    strict,
    portalUrl,
    quiet,
    allowHosts,
    allowOrigins,
    ...(controlToken !== undefined && { controlToken }),
    ...smtp,
  });
  endOnSignal(mock);
  console.log(`mock ${mock.url}`);
} catch (error) {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  const usageToo = error instanceof TypeError ? `\n${usage}` : '';
  fail(
    busy
      ? `Port ${port} is in use; set MOCK_PORT or --port to another.`
      : messageOf(error) + usageToo,
  );
}
