import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { installBudgets } from '../src/install-budgets.ts';
import { installLine } from '../src/install-line.ts';
import { install } from '../src/npm-install.ts';
import { type Registry, startRegistry } from '../src/registry.ts';

const run = promisify(execFile);
const project = inject('project');
const tarballs = inject('tarballs');
const inside = join(project, 'npm');
let registry: Registry;
let dependenciesAlone: Registry;

beforeAll(async () => {
  registry = await startRegistry(tarballs);
  dependenciesAlone = await startRegistry([]);
});
afterAll(() => Promise.all([registry?.close(), dependenciesAlone?.close()]));

it.each(tarballs)('npm install of $name keeps its budget', async ({ name, file }) => {
  const { packages, megabytes, seconds } = await install(`npm install "${file}"`, {
    registry: registry.url,
    inside,
  });
  const budget = installBudgets[name];
  const told = `npm install ${name}: ${packages.length} packages of ${budget?.packages}, ${megabytes.toFixed(1)} MB of ${budget?.megabytes}, ${seconds.toFixed(1)} s`;
  console.log(told);
  expect(packages).toContain(name);
  expect(packages.length, told).toBeLessThanOrEqual(budget?.packages ?? 0);
  expect(megabytes, told).toBeLessThanOrEqual(budget?.megabytes ?? 0);
});

it('the line that packing prints installs all packages, which the registry does not have', async () => {
  const { packages, folder } = await install(installLine(tarballs), {
    registry: dependenciesAlone.url,
    inside,
  });
  expect(packages).toEqual(expect.arrayContaining(tarballs.map(({ name }) => name)));
  const { stdout } = await run('npx', ['--no', '--', 'ping-password-mock', '--version'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  expect(stdout.trim()).toBe(tarballs.find(({ name }) => name.endsWith('/mock'))?.version);
});

it('installs by name once the registry has the packages', async () => {
  const { packages } = await install('npm install @ping-password/client', {
    registry: registry.url,
    inside,
  });
  expect([...packages].sort()).toEqual([
    '@ping-password/client',
    '@ping-password/contract',
    'openapi-fetch',
    'openapi-typescript-helpers',
    'tldts',
    'tldts-core',
    'tough-cookie',
  ]);
});

it('needs the packages from somewhere', async () => {
  const refused = install('npm install @ping-password/client', {
    registry: dependenciesAlone.url,
    inside,
  });
  await expect(refused).rejects.toThrow('E404');
});
