import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nodes, others } from '../src/runtimes.ts';
import { onTheWeb } from './on-the-web.ts';
import { type RedirectingServer, redirectingServer } from './redirecting-server.ts';
import { type RunningMock, runMock } from './running-mock.ts';

const run = promisify(execFile);
const project = inject('project');
const cli = join(project, 'node_modules', '.bin', 'ping-password-mock');
const withoutPrism =
  '400 Generated data needs Prism, which is not installed. Run npm install @stoplight/prism-http beside the mock, and start it again.';
let redirecting: RedirectingServer;

beforeAll(async () => {
  redirecting = await redirectingServer();
});
afterAll(() => redirecting?.close());

describe.each([...nodes, ...others])('$name', ({ command, arguments: before }) => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await runMock(command, [...before, cli], project);
  });
  afterAll(() => mock?.close());

  it('runs the command of the mock and uses every package', async () => {
    const program = [...before, join(project, 'on-a-server.js'), mock.url, redirecting.url];
    const { stdout } = await run(command, program, { cwd: project });
    expect(JSON.parse(stdout)).toEqual({
      ...onTheWeb,
      mock: `${onTheWeb.client} tooYoung`,
      sandbox: onTheWeb.client,
    });
    expect(redirecting.delivered).toEqual([]);
  });

  it.each([
    ['generates data with Prism', inject('projectWithPeers'), '200 generated'],
    ['says what to install without Prism', project, withoutPrism],
  ])('%s', async (_title, folder, told) => {
    const program = [...before, join(folder, 'generate-data.js')];
    // pnpm points it to all packages of the workspace, Prism too.
    const env = { ...process.env, NODE_PATH: '' };
    expect((await run(command, program, { cwd: folder, env })).stdout.trim()).toBe(told);
  });

  it('serves the page of the mock', async () => {
    const page = await fetch(mock.url, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('main.js')]);
  });
});

it('would see what a redirect delivers', async () => {
  const another = await redirectingServer();
  await fetch(another.url, { method: 'PUT', body: 'fake-secret' });
  another.close();
  expect(another.delivered).toEqual(['PUT fake-secret']);
});

it('runs by npx', async () => {
  const npx = ['--offline', '--no', '--', 'ping-password-mock', '--help'];
  const { stdout } = await run('npx', npx, { cwd: project, shell: process.platform === 'win32' });
  expect(stdout).toMatch(/^Usage: ping-password-mock /);
});
