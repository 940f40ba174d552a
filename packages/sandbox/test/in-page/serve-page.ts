import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const program = fileURLToPath(new URL('program.ts', import.meta.url));
const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** A page whose requests go to a sandbox by the service worker of MSW. */
export async function servePage(): Promise<{ url: string; close(): Promise<void> }> {
  const bundle = await rolldown({ input: program, platform: 'browser' });
  const { output } = await bundle.generate({ codeSplitting: false });
  const scripts: Record<string, string> = {
    '/program.js': output[0].code,
    '/mockServiceWorker.js': await readFile(worker, 'utf8'),
  };
  const server = createServer(({ url = '' }, response) => {
    const script = scripts[url];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? '<!doctype html><script type="module" src="/program.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
