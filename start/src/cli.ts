import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Service, serveTogether } from './serve-together.ts';

const require = createRequire(import.meta.url);

/** The `start` script of a workspace package, without a shell between. */
function program(name: string): string[] {
  const manifest = require.resolve(`@ping-password/${name}/package.json`);
  const [, ...words] = (require(manifest).scripts.start as string).split(' ');
  const [file = '', ...rest] = words;
  return [join(dirname(manifest), file), ...rest];
}

const services: Service[] = [
  { name: 'mock', purpose: 'the APIs, and every action they take', program: program('mock') },
  { name: 'portal', purpose: 'sample app: sign-on and account', program: program('portal') },
  { name: 'docs', purpose: 'reference and guide', program: program('docs') },
];

// Whoever reads the first lines only must not end what is served.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => stop.abort());

try {
  const running = await serveTogether(services, console.log, stop.signal);
  for (const [index, { name, purpose }] of services.entries()) {
    console.log(`${name.padEnd(8)}${running.urls[index]?.padEnd(26)}${purpose}`);
  }
  console.log('ready');
  const what = await running.ended;
  if (!stop.signal.aborted) {
    console.error(what);
    process.exitCode = 1;
  }
  await running.close();
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
