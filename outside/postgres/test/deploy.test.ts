import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startRegistry } from '@ping-password/release/registry';
import { beforeAll, describe, expect, it } from 'vitest';
import { testCertificate } from '../../../packages/mock/test/server/certificate.ts';
import { call } from '../src/calls.ts';
import { startPostgres } from '../src/start-postgres.ts';

const run = promisify(execFile);
const cli = fileURLToPath(import.meta.resolve('@ping-password/mock/cli'));
const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** An instruction of a Dockerfile. */
interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The instructions of the two stages. */
async function stages(): Promise<[Instruction[], Instruction[]]> {
  const text = await readFile(join(repository, 'deploy/Dockerfile'), 'utf8');
  const all = [...text.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
  const second = all.map(({ name }) => name).lastIndexOf('FROM');
  return [all.slice(0, second), all.slice(second)];
}

const instruction = (instructions: readonly Instruction[], name: string): string =>
  instructions.find((one) => one.name === name)?.value ?? '';

/** Replaces the folders of the image by those of this machine, and asks no network for pnpm. */
const here = (text: string, mock: string) =>
  text
    .replaceAll('npx -y pnpm@12', 'pnpm')
    .replaceAll('/repository/', repository)
    .replaceAll('/mock/node_modules', `${mock}/node_modules`);

/** Runs the health check of the image; it fails as the container counts as unhealthy. */
async function checkHealth(env: NodeJS.ProcessEnv): Promise<void> {
  const check = /CMD (.*)$/.exec(instruction(image, 'HEALTHCHECK'))?.[1] ?? '';
  const [, ...parameters] = JSON.parse(check) as string[];
  await run(process.execPath, parameters, { env });
}

/** Starts a mock, and gives its health check the port that it got. */
async function startChecked(entry: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, entry, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = line.replace(/^mock /, '');
  return {
    url,
    checkHealth: () => checkHealth({ ...env, MOCK_PORT: new URL(url).port }),
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

let build: Instruction[];
let image: Instruction[];
beforeAll(async () => {
  [build, image] = await stages();
});

describe('the image', () => {
  it('does not run as root', () => {
    expect(instruction(image, 'USER')).toBe('node');
  });

  it('runs by its steps, which no container engine performs here, in an empty folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ping-password-image-'));
    const postgres = await startPostgres({ fsync: 'off' });
    const registry = await startRegistry([], ['pg', 'prom-client']);
    try {
      // The packages of the workspace are installed already.
      const steps = build.filter(
        ({ name, value }) => name === 'RUN' && !value.includes('--frozen'),
      );
      expect(steps).toHaveLength(2);
      const npm = { npm_config_registry: registry.url, npm_config_cache: join(folder, 'cache') };
      for (const [index, { value }] of steps.entries())
        await run('sh', ['-ec', here(value, folder)], {
          cwd: index === 0 ? repository : folder,
          env: { ...process.env, ...npm },
        });
      const variables = instruction(image, 'ENV')
        .split(' ')
        .map((pair) => pair.split('='));
      const env = {
        PATH: process.env['PATH'],
        ...Object.fromEntries(variables),
        // As callers of this machine alone, and on a free port.
        MOCK_HOST: '127.0.0.1',
        MOCK_PORT: '0',
        MOCK_STORE: postgres.address(),
      };
      const [, ...entry] = JSON.parse(here(instruction(image, 'ENTRYPOINT'), folder)) as string[];
      const mock = await startChecked(entry, env);
      try {
        expect((await call(`${mock.url}/readyz`)).status).toBe(200);
        expect((await call(`${mock.url}/metrics`)).status).toBe(200);
        await mock.checkHealth();
      } finally {
        await mock.close();
      }
    } finally {
      await registry.close();
      await postgres.close();
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['by HTTP', { MOCK_HOST: '127.0.0.1' }],
    ['on another address', { MOCK_HOST: '::1' }],
    ['with a certificate', { MOCK_HOST: '127.0.0.1', MOCK_TLS_CERT: 'cert', MOCK_TLS_KEY: 'key' }],
  ])('counts as healthy %s until the mock ends', async (_, settings) => {
    const folder = await mkdtemp(join(tmpdir(), 'ping-password-health-'));
    try {
      for (const [name, text] of Object.entries(await testCertificate()))
        await writeFile(join(folder, name), text);
      const files = Object.entries(settings).map(([name, value]) => [
        name,
        name.startsWith('MOCK_TLS') ? join(folder, value) : value,
      ]);
      const env = { PATH: process.env['PATH'], MOCK_PORT: '0', ...Object.fromEntries(files) };
      const mock = await startChecked([cli], env);
      try {
        await mock.checkHealth();
      } finally {
        await mock.close();
      }
      await expect(mock.checkHealth()).rejects.toMatchObject({ code: 1 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the examples of deploy/', () => {
  it('set only variables that the mock reads', async () => {
    const { stdout } = await run(process.execPath, [cli, '--help']);
    const folder = join(repository, 'deploy');
    const texts = await Promise.all(
      (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
    );
    const names = new Set(texts.join('\n').match(/\bMOCK_[A-Z_]+/g));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) expect(stdout).toContain(`variable ${name}`);
  });

  it('let Prometheus find the port and the token that the pods have', async () => {
    const [pods = '', prometheus = ''] = await Promise.all(
      ['kubernetes.yaml', 'prometheus.yaml'].map((file) =>
        readFile(join(repository, 'deploy', file), 'utf8'),
      ),
    );
    // Annotations cannot carry the token.
    expect(pods).not.toContain('prometheus.io/');
    const port = /- port: (\w+)/.exec(prometheus)?.[1];
    expect(pods).toContain(`{ name: ${port}, containerPort: 4010 }`);
    const [, name, key] = /credentials:\n +name: (\S+)\n +key: (\S+)/.exec(prometheus) ?? [];
    expect(pods).toContain(`kind: Secret\nmetadata:\n  name: ${name}\nstringData:\n`);
    expect(pods).toMatch(new RegExp(`^  ${key}: `, 'm'));
    const label = /matchLabels:\n +(app: \S+)/.exec(prometheus)?.[1];
    expect(pods).toContain(`matchLabels: &labels\n      ${label}\n`);
  });
});
