import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@ping-password/test-browser';
import { freePort } from '@ping-password/test-browser/free-port';
import { afterAll, beforeAll, expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const playwright = join(
  dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
);

/** The files of the README, each of which says its name in its first line. */
const named = /^```(?:html|js)\n(?:<!--|\/\/) (\S+\.(?:html|js))\b.*?^```/gms;

let folder: string;
beforeAll(async () => {
  // Below the package, so that its own name resolves.
  folder = await mkdtemp(here('../.playwright-'));
  const readme = await readFile(here('../README.md'), 'utf8');
  // Vite takes a number.
  const port = String(await freePort());
  for (const [block, name = ''] of readme.matchAll(named)) {
    const content = block.slice(block.indexOf('\n') + 1, -'```'.length);
    await writeFile(join(folder, name), content.replaceAll('5173', port));
  }
  for (const name of ['run.config.ts', 'fixtures.spec.ts', 'world.yaml'])
    await copyFile(here(`specs/${name}`), join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

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
  const { MOCK_URL, ...environment } = process.env;
  const stdout = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [playwright, 'test', '--config', 'run.config.ts'],
      {
        cwd: folder,
        maxBuffer: 10_000_000,
        env: {
          ...environment,
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
