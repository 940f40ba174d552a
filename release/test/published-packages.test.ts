import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Manifest, publishedPackages, workspace } from '../src/published-packages.ts';

const run = promisify(execFile);
const { scripts } = JSON.parse(await readFile(join(workspace, 'package.json'), 'utf8')) as Manifest;

/** The tasks that turbo would run, such as `@ping-password/client#build`. */
async function tasksOf(...parameters: string[]): Promise<string[]> {
  const turbo = join(workspace, 'node_modules', '.bin', 'turbo');
  const { stdout } = await run(turbo, ['run', ...parameters, '--dry=json'], { cwd: workspace });
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string }[] };
  return tasks.map(({ taskId }) => taskId);
}

it('puts what a package depends on before it', async () => {
  const names = (await publishedPackages()).map(({ folder }) => folder);
  expect(names).toEqual([
    'contract',
    'client',
    'policy',
    'conformance',
    'sandbox',
    'testing',
    'mock',
  ]);
});

describe('every published package', async () => {
  const builds = (await publishedPackages()).map(({ manifest }) => `${manifest.name}#build`);

  it.each(['pack', 'release'])('is built before %s packs it, as after a clone', async (script) => {
    const [, build = ''] = /turbo run (build .*?) && node /.exec(scripts?.[script] ?? '') ?? [];
    const parameters = build.replaceAll('"', '').split(' ');
    expect(await tasksOf(...parameters)).toEqual(expect.arrayContaining(builds));
  });

  it.each([
    ['test', 'release'],
    ['test:outside', 'outside'],
  ])('has %s of %s run again when it changes', async (task, name) => {
    const tasks = await tasksOf(task, `--filter=@ping-password/${name}`);
    expect(tasks).toEqual(expect.arrayContaining(builds));
  });
});
