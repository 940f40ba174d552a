import { parseArgs } from 'node:util';
import { keepMemoryLean } from './lean-memory.ts';
import { startMock } from './start-mock.ts';

const usage =
  'Usage: ping-password-mock [--port 4010] [--host 127.0.0.1] [--mode sandbox|examples] [--store memory|sqlite:FILE] [--quiet]';

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
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`);
  }
}

const { help, host, mode, port, quiet, store } = readArguments();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
  fail(`--port must be a number from 0 to 65535.\n${usage}`);
if (mode !== 'sandbox' && mode !== 'examples')
  fail(`--mode must be sandbox or examples.\n${usage}`);
const portalUrl = `http://127.0.0.1:${process.env['PORTAL_PORT'] || '4020'}`;

const { SMTP_URL, SMTP_FROM = 'sandbox@example.com' } = process.env;
const smtp = SMTP_URL ? { smtp: { url: SMTP_URL, from: SMTP_FROM } } : {};

keepMemoryLean();
try {
  const mock = await startMock({
    port: Number(port),
    host,
    mode,
    store,
    portalUrl,
    quiet,
    ...smtp,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close());
  console.log(`mock ${mock.url}`);
} catch (error) {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  fail(busy ? `Port ${port} is in use; set MOCK_PORT or --port to another.` : messageOf(error));
}
