import { readdir, readFile } from 'node:fs/promises';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { permissions?: Record<string, string>; steps: readonly Step[] }>
  >;
}

const root = new URL('../../../', import.meta.url);
const folder = new URL('.github/workflows/', root);

const workflow = async (name: string) =>
  parseYaml(await readFile(new URL(name, folder), 'utf8')) as Workflow;

const { permissions, jobs } = await workflow('docs.yml');
const steps = (jobs['build']?.steps ?? []) as readonly Step[];

describe('the workflow that publishes the docs', () => {
  it('may do no more than it has to', () => {
    expect([permissions, jobs['build']?.permissions, jobs['publish']?.permissions]).toEqual([
      { contents: 'read' },
      { contents: 'read', pages: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
  });

  it('uses the versions of actions that the other workflows use', async () => {
    const versions = new Map<string, Set<string>>();
    for (const name of await readdir(folder))
      for (const job of Object.values((await workflow(name)).jobs))
        for (const { uses } of job.steps) {
          const [action = '', version = ''] = uses?.split('@') ?? [];
          if (uses) versions.set(action, (versions.get(action) ?? new Set()).add(version));
        }
    for (const [action, used] of versions) expect([...used], action).toHaveLength(1);
    expect([...(versions.get('actions/checkout') ?? [])]).toEqual(['v5']);
  });

  it('builds with a script of the repository for the address of Pages, and uploads what it writes', async () => {
    const build = steps.find(({ run }) => run);
    const { scripts } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
    const { name } = JSON.parse(
      await readFile(new URL('../package.json', import.meta.url), 'utf8'),
    );
    expect(build?.run).toBe(`npx -y pnpm@12 run build --filter=${name}`);
    expect(scripts.build).toContain('turbo run build');
    expect(build?.env).toEqual({
      DOCS_BASE_PATH: `\${{ steps.pages.outputs.base_path }}/`,
      DOCS_ORIGIN: `\${{ steps.pages.outputs.origin }}`,
    });
    expect(steps.at(-1)?.with).toEqual({ path: 'apps/docs/dist' });
  });
});
