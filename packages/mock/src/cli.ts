#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startMock } from './start-mock.ts';

const usage =
  'Usage: ping-password-mock [--port 4010] [--host 127.0.0.1] [--mode examples] [--quiet]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: process.env['MOCK_PORT'] ?? '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        mode: { type: 'string', default: 'examples' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const { help, host, mode, port, quiet } = readArguments();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
  fail(`--port must be a number from 0 to 65535.\n${usage}`);
if (mode !== 'examples') fail(`--mode must be examples.\n${usage}`);

try {
  const mock = await startMock({ port: Number(port), host, mode, quiet });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close());
  console.log(`mock ${mock.url}`);
} catch (error) {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  fail(busy ? `Port ${port} is in use; set MOCK_PORT or --port to another.` : String(error));
}
