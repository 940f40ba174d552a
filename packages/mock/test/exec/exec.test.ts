import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exec-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...parameters: string[]) =>
  spawn(process.execPath, [cli, 'exec', ...parameters], { cwd: folder });

/** What a process writes until it ends, and how it ends. */
async function outcomeOf(child: ReturnType<typeof start>) {
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...output };
}

const run = (...parameters: string[]) => outcomeOf(start(...parameters));

/** A program as a command. */
const node = (program: string) => ['--', process.execPath, '-e', program];

/** Whether a process runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A command that starts a program which ignores SIGTERM, and ends with 5 by a signal. */
function withRest(signal: NodeJS.Signals) {
  const pids = join(folder, `pids-${signal}`);
  const program = `
    const rest = require('node:child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] });
    process.on('${signal}', () => { console.log('told'); process.exit(5); });
    rest.stdout.once('data', () => {
      require('node:fs').writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + rest.pid + ' ' + process.env.MOCK_URL);
      console.log('ready');
    });
  `;
  const expectNothingLeft = async () => {
    const [own, rest, url = ''] = (await readFile(pids, 'utf8')).split(' ');
    expect([own, rest].map((pid) => isRunning(Number(pid)))).toEqual([false, false]);
    await expect(fetch(url)).rejects.toThrow();
  };
  return { program, expectNothingLeft };
}

const world = `
name: exec
environmentID: 11111111-1111-4111-8111-111111111111
personas: false
`;

describe('exec', () => {
  it('tells the command where the mock is, which has the world of --seed', async () => {
    await writeFile(join(folder, 'world.yaml'), world);
    const program = `
      const { MOCK_URL, MOCK_ENVIRONMENT_ID: id, PINGONE_API_URL, PINGONE_AUTH_URL, PINGONE_DIRECTORY_URL } = process.env;
      const answer = await fetch(MOCK_URL + '/_mock/worlds/' + id);
      const { name, baseUrls } = await answer.json();
      const { platform, auth, directory } = baseUrls;
      console.log(id, name, platform === PINGONE_API_URL, auth === PINGONE_AUTH_URL, directory === PINGONE_DIRECTORY_URL);
    `;
    const file = join(folder, 'told.mjs');
    await writeFile(file, program);
    expect(await run('--seed', 'world.yaml', '--', process.execPath, file)).toEqual({
      code: 0,
      signal: null,
      stdout: '11111111-1111-4111-8111-111111111111 exec true true true\n',
      stderr: '',
    });
  });

  it('ends with the exit code of the command, and as a shell tells a signal', async () => {
    expect(await run(...node('process.exit(7)'))).toMatchObject({ code: 7, stderr: '' });
    expect(await run(...node('process.kill(process.pid, "SIGKILL")'))).toMatchObject({ code: 137 });
  });

  it('gives the command its own parameters as they are', async () => {
    const program = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const { stdout } = await run(...node(program), '--', '--seed', 'a b', '$HOME');
    expect(stdout).toBe('["--seed","a b","$HOME"]\n');
  });

  it('says that there is no such command', async () => {
    expect(await run('--', 'no-such-command-here')).toEqual({
      code: 127,
      signal: null,
      stdout: '',
      stderr: 'The command no-such-command-here was not found. Check its name and your PATH.\n',
    });
    const { code, stderr } = await run('--strict');
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'exec needs a command behind --, as in exec -- npm test.',
    ]);
  });

  it('runs nothing when the mock does not start', async () => {
    await writeFile(join(folder, 'wrong.yaml'), 'user: []');
    const { code, stdout, stderr } = await run('--seed', 'wrong.yaml', ...node('console.log(1)'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('wrong.yaml:1:1: user');
  });

  it('tells which calls broke the contract', async () => {
    const program = `
      const at = process.env.MOCK_URL;
      const nothing = () => fetch(at + '/platform/v1/nothing?token=secret');
      nothing().then(nothing).then(() => fetch(at + '/_mock/worlds', {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user":[]}',
      })).then(() => process.exit(3));
    `;
    const { code, stderr } = await run(...node(program));
    expect(code).toBe(3);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'These calls broke the contract:',
      expect.stringMatching(
        /^ {2}GET \/platform\/v1\/nothing: the contract has no such action, 404 \(2 calls\)$/,
      ),
      expect.stringMatching(/^ {2}POST \/_mock\/worlds \(createWorld\): violation in .*user/),
    ]);
  });

  it('tells them as text with --log json, too', async () => {
    const program = `fetch(process.env.MOCK_URL + '/platform/v1/nothing');`;
    expect((await run('--log', 'json', ...node(program))).stderr).toBe(
      'These calls broke the contract:\n  GET /platform/v1/nothing: the contract has no such action, 404\n',
    );
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on, and leaves nothing running',
    async (signal) => {
      const { program, expectNothingLeft } = withRest(signal);
      const child = start(...node(program));
      const ended = outcomeOf(child);
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 5, stdout: 'ready\ntold\n' });
      await expectNothingLeft();
    },
  );

  it('leaves nothing running when Ctrl+C ends the script around it', async () => {
    const { program, expectNothingLeft } = withRest('SIGINT');
    const parameters = ['-c', '"$@"; echo more', 'sh', process.execPath, cli, 'exec'];
    const child = spawn('sh', [...parameters, ...node(program)], { cwd: folder, detached: true });
    const ended = outcomeOf(child);
    await once(child.stdout, 'data');
    process.kill(-Number(child.pid), 'SIGINT');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT', stdout: 'ready\ntold\n' });
    await expectNothingLeft();
  });

  it('ends a command that does not end by the second signal', async () => {
    const program = `
      process.on('SIGTERM', () => console.log('no'));
      console.log('ready');
      setInterval(() => {}, 1000);
    `;
    const child = start(...node(program));
    const ended = outcomeOf(child);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 137 });
  });
});
