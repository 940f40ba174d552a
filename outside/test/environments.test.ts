import { join } from 'node:path';
import { type Mock, startMock } from '@ping-password/mock';
import { nodes } from '@ping-password/release/runtimes';
import { launchOptions } from '@ping-password/test-browser';
import { freePort } from '@ping-password/test-browser/free-port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { environmentFile, installPacked, type PackedProject } from '../src/environments.ts';
import { type NextApp, serveNext } from '../src/next-app.ts';
import { runNode } from '../src/run-tool.ts';

let project: PackedProject;
let mock: Mock;

beforeAll(async () => {
  project = await installPacked();
});
afterAll(() => project?.close());
beforeEach(async () => {
  mock = await startMock({ quiet: true });
});
afterEach(() => mock.close());

/** What a script of Node does in the project, told where the sandbox is. */
const run = (parameters: readonly string[], node = process.execPath) =>
  runNode(parameters, project.folder, { SANDBOX: mock.url, NO_COLOR: '1' }, node);

const vitest3 = environmentFile('vitest-3/node_modules/vitest/vitest.mjs');
const vitest5 = environmentFile('node_modules/vitest/vitest.mjs');

describe('in Vitest, the client changes a password', () => {
  it.each([
    ['Vitest 3 with jsdom on Node 20', vitest3, 'jsdom', nodes[0]?.command],
    ['Vitest 3 with jsdom on Node 24', vitest3, 'jsdom', process.execPath],
    ['Vitest 5 with jsdom on Node 24', vitest5, 'jsdom', process.execPath],
    ['Vitest 5 with happy-dom on Node 24', vitest5, 'happy-dom', process.execPath],
  ])('%s', async (_title, vitest, environment, node) => {
    const parameters = ['run', '--environment', environment];
    const { output, code } = await run([vitest, ...parameters], node);
    expect(output).toMatch(/Tests +1 passed/);
    expect(code).toBe(0);
  });
});

it('in Jest with ES modules, the client changes a password', async () => {
  const jest = environmentFile('node_modules/jest/bin/jest.js');
  const config = JSON.stringify({ testMatch: ['**/in-jest.test.js'], transform: {} });
  const { output, code } = await run(['--experimental-vm-modules', jest, '--config', config]);
  expect(output).toMatch(/Tests: +1 passed/);
  expect(code).toBe(0);
});

it('in a TypeScript program that tsx runs, the client changes a password', async () => {
  const tsx = environmentFile('node_modules/tsx/dist/cli.mjs');
  expect(await run([tsx, 'in-tsx.ts'])).toEqual({ code: 0, output: 'OK\n' });
});

it.each(['nock', 'msw', 'msw-region'])(
  'behind %s, the client changes a password of a sandbox in process',
  async (name) => {
    expect(await run([`behind-${name}.js`])).toEqual({ code: 0, output: 'OK\n' });
  },
);

it('in a test of Vitest with a world of its own, the client changes a password', async () => {
  const { output, code } = await run([vitest5, 'run', '--root', 'in-process']);
  expect(output).toMatch(/Tests +1 passed/);
  expect(code).toBe(0);
});

it('in a React app by Vite, four workers of Playwright have a world for each test', async () => {
  const playwright = environmentFile('node_modules/@playwright/test/cli.js');
  const variables = {
    PORT: String(await freePort()),
    LAUNCH_OPTIONS: JSON.stringify(await launchOptions()),
  };
  const parameters = [playwright, 'test', '--config', 'run.config.js'];
  const { output, code } = await runNode(parameters, join(project.folder, 'app'), variables);
  expect(output).toMatch(/4 passed/);
  expect(code).toBe(0);
});

describe('in a route handler of Next.js, the client changes a password', () => {
  let app: NextApp;
  beforeAll(async () => {
    app = await serveNext(join(project.folder, 'next'));
  });
  afterAll(() => app?.close());

  it.each(['node', 'edge'])('in the runtime %s', async (runtime) => {
    const answer = await fetch(`${app.url}/${runtime}`, {
      method: 'POST',
      body: JSON.stringify({ sandbox: mock.url }),
    });
    expect([answer.status, await answer.text()]).toEqual([200, 'OK']);
  });
});
