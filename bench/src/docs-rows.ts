import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sharedBrowser } from '@ping-password/test-browser';
import { median } from './median.ts';
import type { Row } from './report.ts';

const script = (name: string) =>
  fileURLToPath(new URL(`../../apps/docs/src/${name}.ts`, import.meta.url));

const runs = 5;

/** Milliseconds of each run. */
async function timesOf(run: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  while (times.length < runs) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

async function buildSite(): Promise<void> {
  await promisify(execFile)(process.execPath, [script('build')]);
}

/** Serves the built site as `start` does. */
async function serveDocs() {
  const env = { ...process.env, DOCS_PORT: '0' };
  const child = spawn(process.execPath, [script('start')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url: line.replace(/^docs /, ''),
    async close() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

/** From Run to the answer of the first call, in a profile that has loaded the page and nothing else. */
async function firstAnswer(url: string): Promise<number> {
  const browser = await sharedBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/platform/check-password/`);
  const start = performance.now();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '200 OK' }).waitFor();
  const time = performance.now() - start;
  await context.close();
  return time;
}

const milliseconds = (what: string, figure: number, atMost: number): Row => ({
  what,
  ours: `${figure.toFixed(0)} ms`,
  peer: '',
  figure,
  unit: 'ms',
  budget: { atMost },
});

/** How long the docs take to build, and the try-it drawer to its first answer. */
export async function docsRows(): Promise<Row[]> {
  const build = median(await timesOf(buildSite));
  const docs = await serveDocs();
  const times: number[] = [];
  try {
    while (times.length < runs) times.push(await firstAnswer(docs.url));
  } finally {
    await docs.close();
    await (await sharedBrowser()).close();
  }
  return [
    milliseconds('docs: build of the whole site', build, 5000),
    milliseconds('docs: from Run to the first answer, in Chromium', median(times), 2000),
  ];
}
