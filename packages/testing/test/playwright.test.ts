import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@ping-password/test-browser';
import { afterAll, beforeAll, expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const playwright = join(
  dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
);

let folder: string;
let server: Server;
beforeAll(async () => {
  // Below the package, so that its own name resolves.
  folder = await mkdtemp(here('../.playwright-'));
  const page = await readFile(here('app/index.html'));
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

interface Spec {
  readonly title: string;
  readonly tests: {
    results: { status: string; attachments: { name: string; body?: string }[] }[];
  }[];
}
interface Suite {
  readonly specs: Spec[];
  readonly suites?: Suite[];
}
const specsOf = ({ specs, suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** Runs the specs of the folder; gives the last result of each by its title. */
async function run(): Promise<Map<string, Spec['tests'][number]['results'][number]>> {
  const { port } = server.address() as AddressInfo;
  const { MOCK_URL, ...environment } = process.env;
  const stdout = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [playwright, 'test', '--config', folder],
      {
        cwd: folder,
        maxBuffer: 10_000_000,
        env: {
          ...environment,
          APP_URL: `http://127.0.0.1:${port}`,
          LAUNCH_OPTIONS: JSON.stringify(launch),
        },
      },
      (_error, output) => resolve(output),
    );
  });
  const report = JSON.parse(stdout) as { suites: Suite[]; errors: { message: string }[] };
  expect(report.errors).toEqual([]);
  return new Map(
    report.suites.flatMap(specsOf).flatMap(({ title, tests }) => {
      const result = tests[0]?.results.at(-1);
      return result ? [[title, result] as const] : [];
    }),
  );
}

const launch = await launchOptions();

it('the test of the README, and all fixtures, run in Playwright', async () => {
  const readme = await readFile(here('../README.md'), 'utf8');
  const [, spec = ''] = /^```ts\n(\/\/ e2e\/.*?)^```/ms.exec(readme) ?? [];
  await writeFile(join(folder, 'readme.spec.ts'), spec);
  for (const name of ['playwright.config.ts', 'fixtures.spec.ts', 'world.yaml'])
    await copyFile(here(`specs/${name}`), join(folder, name));
  const results = await run();
  expect([...results].map(([title, { status }]) => [title, status])).toEqual(
    expect.arrayContaining([
      ['a user who forgot the password chooses a new one', 'passed'],
      ['an app signs on without asking', 'passed'],
      ['clock and faults are those of the world', 'passed'],
      ['a world has the users of its file', 'passed'],
      ['fails, and has its journal attached', 'failed'],
    ]),
  );
  expect(results.size).toBe(5);
  const { attachments = [] } = results.get('fails, and has its journal attached') ?? {};
  const journal = attachments.find(({ name }) => name === 'journal.json');
  expect(JSON.parse(Buffer.from(journal?.body ?? '', 'base64').toString())).toMatchObject([
    { operationId: 'readSigningKeys', status: 200 },
  ]);
});
