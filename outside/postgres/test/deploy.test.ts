import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startRegistry } from '@ping-password/release/registry';
import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../src/calls.ts';
import { startPostgres } from '../src/start-postgres.ts';

const run = promisify(execFile);
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
      const child = spawn(process.execPath, entry, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      try {
        const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
        const url = line.replace(/^mock /, '');
        expect((await call(`${url}/readyz`)).status).toBe(200);
        expect((await call(`${url}/metrics`)).status).toBe(200);
        const check = /CMD (.*)$/.exec(instruction(image, 'HEALTHCHECK'))?.[1] ?? '';
        const [, ...healthy] = JSON.parse(check) as string[];
        await run(process.execPath, healthy, { env: { ...env, MOCK_PORT: new URL(url).port } });
      } finally {
        child.kill('SIGTERM');
      }
    } finally {
      await registry.close();
      await postgres.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('the examples of deploy/', () => {
  it('set only variables that the mock reads', async () => {
    const { stdout } = await run(process.execPath, [
      fileURLToPath(import.meta.resolve('@ping-password/mock/cli')),
      '--help',
    ]);
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
