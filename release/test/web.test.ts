import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sharedBrowser } from '@ping-password/test-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { workerd } from '../src/runtimes.ts';
import { type Bundle, bundle } from './bundle.ts';
import { onTheWeb } from './on-the-web.ts';
import { type RedirectingServer, redirectingServer } from './redirecting-server.ts';
import { type RunningMock, runMock } from './running-mock.ts';

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

/** A page and the scripts beside it. */
interface Site {
  readonly scripts: readonly { readonly fileName: string; readonly code: string }[];
  readonly html?: string;
}

/** The policy of a page that runs no script from a text. */
const policy = "script-src 'self'";

/** Evaluates an expression on a page of a site. */
async function onPage(
  { scripts, html = '<!doctype html><title>Consumer</title>' }: Site,
  expression: string,
): Promise<unknown> {
  const server = createServer(({ url }, response) => {
    const script = scripts.find(({ fileName }) => url === `/${fileName}`);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script?.code ?? html);
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

const codeOf = ({ chunks }: Bundle) => chunks.map(({ code }) => code).join('');

/** Built-ins that ES2022 does not have. */
const newerBuiltIns =
  /\.(findLast|findLastIndex|toReversed|toSorted|toSpliced|isWellFormed|groupBy|withResolvers|fromAsync|canParse|throwIfAborted)\b|\b(AbortSignal\.(any|timeout)|Promise\.try|RegExp\.escape|structuredClone|randomUUID)\b/g;

it('the client needs nothing newer than ES2022', async () => {
  const client = 'use-client.js';
  const code = codeOf(await bundle(project, client));
  expect(codeOf(await bundle(project, client, 'es2022'))).toBe(code);
  expect(code.match(newerBuiltIns)).toBeNull();
});

it('sees what is newer', async () => {
  await writeFile(
    join(project, 'newer.js'),
    'export const f = () => { using x = null; return x; };\n',
  );
  const code = codeOf(await bundle(project, 'newer.js'));
  expect(codeOf(await bundle(project, 'newer.js', 'es2022'))).not.toBe(code);
  expect('[1].findLast(Boolean)'.match(newerBuiltIns)).toEqual(['.findLast']);
});

it('runs in a browser', async () => {
  const used = `import('/${program}').then(({ useOnTheWeb }) => useOnTheWeb('${mock.url}', '${redirecting.url}'))`;
  expect(await onPage({ scripts: bundled.chunks }, used)).toEqual(onTheWeb);
  expect(redirecting.delivered).toEqual([]);
});

/** Uses the sandbox and tries to run a text, both as scripts of the page do. */
const strictScript = `
import { useSandbox } from './use-sandbox.js';
const textRuns = () => {
  try {
    return new Function('return "runs"')();
  } catch ({ name }) {
    return name;
  }
};
globalThis.used = useSandbox().then((answer) => ({ answer, text: textRuns() }));
`;

it('runs the sandbox in a browser, on a page that runs no script from a text', async () => {
  const { chunks } = await bundle(project, 'use-sandbox.js');
  const html =
    '<!doctype html><title>Consumer</title><script type="module" src="/strict.js"></script>';
  const scripts = [...chunks, { fileName: 'strict.js', code: strictScript }];
  expect(await onPage({ scripts, html }, 'used')).toEqual({
    answer: onTheWeb.client,
    text: 'EvalError',
  });
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

/** Runs a program in an edge worker, and gives what it prints. */
async function inWorker(name: string, program: string, { chunks }: Bundle): Promise<unknown> {
  const folder = join(project, name);
  await mkdir(folder);
  await writeFile(join(folder, 'worker.js'), program);
  for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), code);
  const files = ['worker.js', ...chunks.map(({ fileName }) => fileName)];
  await writeFile(join(folder, 'worker.capnp'), workerConfig(files));
  const { stdout } = await run(workerd, ['test', 'worker.capnp'], { cwd: folder });
  return JSON.parse(stdout);
}

it('runs in an edge worker', async () => {
  const worker = `
import { useOnTheWeb } from './${program}';
export default {
  async test(_controller, { origin, redirecting }) {
    console.log(JSON.stringify(await useOnTheWeb(origin, redirecting)));
  },
};
`;
  expect(await inWorker('worker', worker, bundled)).toEqual(onTheWeb);
  expect(redirecting.delivered).toEqual([]);
});

it('runs the sandbox in an edge worker', async () => {
  const worker = `
import { useSandbox } from './use-sandbox.js';
export default {
  async test() {
    console.log(JSON.stringify(await useSandbox()));
  },
};
`;
  const sandbox = await bundle(project, 'use-sandbox.js');
  expect(await inWorker('sandbox-worker', worker, sandbox)).toBe(onTheWeb.client);
});
