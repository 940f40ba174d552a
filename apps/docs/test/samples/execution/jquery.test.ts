import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { sharedBrowser } from '@ping-password/test-browser';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { samplesIn } from '../all-samples.ts';
import { startBench } from '../run-samples.ts';
import { logged } from './run-as-printed.ts';

// The build for a script tag, which `require` leads to.
const jquery = await readFile(createRequire(import.meta.url).resolve('jquery'), 'utf8');
const page = '<!doctype html><title>Sample</title><body><script src="/jquery.js"></script>';

/** Serves an empty page that has jQuery. */
async function startPage() {
  const server = createServer((request, response) => {
    const isScript = request.url === '/jquery.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? jquery : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('a sample in jquery, run as it is printed in a browser,', async () => {
  const { log, mock } = await startBench();
  const url = await startPage();
  const browser = await sharedBrowser();
  const context = await browser.newContext();
  afterAll(() => context.close());

  it.each(samplesIn('jquery'))('ends as it promises: $title', async ({ request, program }) => {
    const tab = await context.newPage();
    const failures: string[] = [];
    tab.on('pageerror', ({ message }) => failures.push(message));
    await tab.goto(url);
    log.length = 0;
    const content = program.replaceAll('http://127.0.0.1:4010', mock.url);
    await tab.addScriptTag({ type: 'module', content });
    await vi.waitFor(
      () => {
        expect(failures).toEqual([]);
        expect(log.at(-1)).toMatch(logged(request.action));
      },
      { timeout: 60_000 },
    );
    await tab.close();
  });
});
