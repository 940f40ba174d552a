import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sharedBrowser } from '@ping-password/test-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Bundle, bundle } from './bundle.ts';
import { onTheWeb } from './on-the-web.ts';
import { type RedirectingServer, redirectingServer } from './redirecting-server.ts';
import { type RunningMock, runMock } from './running-mock.ts';
import { workerd } from './runtimes.ts';

const run = promisify(execFile);
const project = inject('project');
const cli = join(project, 'node_modules', '.bin', 'ping-password-mock');
const program = 'use-on-the-web.js';
let mock: RunningMock;
let redirecting: RedirectingServer;
let browser: Browser;
let bundled: Bundle;

beforeAll(async () => {
  mock = await runMock(process.execPath, [cli], project);
  redirecting = await redirectingServer();
  browser = await sharedBrowser();
  bundled = await bundle(project, program);
});
afterAll(() => Promise.all([mock?.close(), redirecting?.close()]));

/** Evaluates an expression on a page that a bundle is served beside. */
async function onPage({ chunks }: Bundle, expression: string): Promise<unknown> {
  const server = createServer(({ url }, response) => {
    const chunk = chunks.find(({ fileName }) => url === `/${fileName}`);
    response.setHeader('content-type', chunk ? 'text/javascript' : 'text/html');
    response.end(chunk?.code ?? '<!doctype html><title>Consumer</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(expression);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

it('bundles without a module of Node', () => {
  expect(bundled.builtins).toEqual([]);
});

it('sees a module of Node when there is one', async () => {
  await writeFile(join(project, 'on-node.js'), "export { parse } from 'node:path';\n");
  expect((await bundle(project, 'on-node.js')).builtins).toHaveLength(1);
});

it('runs in a browser', async () => {
  const used = `import('/${program}').then(({ useOnTheWeb }) => useOnTheWeb('${mock.url}', '${redirecting.url}'))`;
  expect(await onPage(bundled, used)).toEqual(onTheWeb);
  expect(redirecting.delivered).toEqual([]);
});

it('runs the sandbox in a browser', async () => {
  const used = `import('/use-sandbox.js').then(({ useSandbox }) => useSandbox())`;
  expect(await onPage(await bundle(project, 'use-sandbox.js'), used)).toBe(onTheWeb.client);
});

const workerConfig = (files: readonly string[]) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "mock", network = (allow = ["local"])),
  ],
);
const worker :Workerd.Worker = (
  modules = [${files.map((file) => `(name = "${file}", esModule = embed "${file}")`)}],
  bindings = [
    (name = "origin", text = "${mock.url}"),
    (name = "redirecting", text = "${redirecting.url}"),
  ],
  globalOutbound = "mock",
  compatibilityDate = "2026-11-01",
);
`;

const workerProgram = `
import { useOnTheWeb } from './${program}';
export default {
  async test(_controller, { origin, redirecting }) {
    console.log(JSON.stringify(await useOnTheWeb(origin, redirecting)));
  },
};
`;

it('runs in an edge worker', async () => {
  const folder = join(project, 'worker');
  await mkdir(folder);
  await writeFile(join(folder, 'worker.js'), workerProgram);
  for (const { fileName, code } of bundled.chunks) await writeFile(join(folder, fileName), code);
  const files = ['worker.js', ...bundled.chunks.map(({ fileName }) => fileName)];
  await writeFile(join(folder, 'worker.capnp'), workerConfig(files));
  const { stdout } = await run(workerd, ['test', 'worker.capnp'], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual(onTheWeb);
  expect(redirecting.delivered).toEqual([]);
});
