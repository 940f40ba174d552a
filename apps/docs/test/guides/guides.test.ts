import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMock } from '@ping-password/mock';
import { afterAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/catalog.ts';
import type { Block } from '../../src/content/block.ts';
import { readApis } from '../../src/contract.ts';
import { type Guide, guideOf, guidesPage, readGuides } from '../../src/guides/guides.ts';
import { commandLabel, startSource } from '../../src/guides/start.ts';
import { read } from '../built-site.ts';
import { outputOf } from '../samples/run-samples.ts';

const entries = (await readApis()).flatMap(entriesOf);
const guides = await readGuides(entries);
const mock = await startMock({ quiet: true });
const reports = fileURLToPath(new URL('../../.reports/', import.meta.url));
await mkdir(reports, { recursive: true });
// Below the package, so that the imports of a sample resolve.
const folder = await mkdtemp(join(reports, 'guides-'));

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Code of a guide, and the lines that it prints, in order. */
interface Sample {
  readonly fence: string;
  readonly source: string;
  readonly output: readonly string[];
}

type CodeBlock = Extract<Block, { kind: 'code' }>;

const isCode = (block: Block | undefined): block is CodeBlock => block?.kind === 'code';

/** What the other commands build on, and commands that install or start something. */
const isSetup = (source: string) =>
  source === startSource || /^(?:npx|npm|cd deploy) /.test(source);

function samplesOf({ blocks }: Guide): Sample[] {
  return blocks.flatMap((block, index): Sample[] => {
    if (!isCode(block) || block.fence === 'text' || isSetup(block.code)) return [];
    const next = blocks[index + 1];
    const output = isCode(next) && next.fence === 'text' ? next.code.split('\n') : [];
    return [{ fence: block.fence, source: block.code, output }];
  });
}

const onMock = (source: string) => source.replaceAll('http://127.0.0.1:4010', mock.url);

/** Stands between the outputs of two samples. */
const mark = '---next---';

// The samples of these are those of packages, which run them in their tests.
const own = guides.filter(
  ({ slug }) => !['migrate-from-directory-api', 'test-your-app'].includes(slug),
);

const bySlug = (fence: string) =>
  own
    .map((guide) => ({
      slug: guide.slug,
      samples: samplesOf(guide).filter((sample) => sample.fence === fence),
    }))
    .filter(({ samples }) => samples.length > 0);

describe('the commands of a guide', () => {
  it.each(bySlug('sh'))('print in one shell what it says: $slug', async ({ samples }) => {
    const parts = [startSource, ...samples.map(({ source }) => source)];
    const script = onMock(parts.join(`\necho; echo ${mark}\n`));
    const [, ...outputs] = (await outputOf('sh', ['-euc', script])).split(`${mark}\n`);
    for (const [index, { output }] of samples.entries()) {
      expect(output.length).toBeGreaterThan(0);
      let rest = outputs[index] ?? '';
      for (const line of output) {
        expect(rest).toContain(line);
        rest = rest.slice(rest.indexOf(line) + line.length);
      }
    }
  });
});

describe('a module of a guide', () => {
  it.each([...bySlug('js'), ...bySlug('ts')])('prints what it says: $slug', async (guide) => {
    for (const [index, { fence, source, output }] of guide.samples.entries()) {
      await fetch(`${mock.url}/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/reset`, {
        method: 'POST',
      });
      const file = join(folder, `${guide.slug}-${index}.${fence === 'js' ? 'mjs' : 'ts'}`);
      await writeFile(file, onMock(source));
      expect(await outputOf(process.execPath, [file])).toBe(`${output.join('\n')}\n`);
    }
  });

  it('compiles under the strictest flags', async () => {
    const types = await mkdtemp(join(folder, 'types-'));
    for (const { slug, samples } of bySlug('ts'))
      for (const [index, { source }] of samples.entries())
        await writeFile(join(types, `${slug}-${index}.ts`), source);
    const base = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url));
    const compilerOptions = { noEmit: true, types: ['node'] };
    const config = JSON.stringify({ extends: base, compilerOptions });
    await writeFile(join(types, 'tsconfig.json'), config);
    const compiler = fileURLToPath(
      new URL('bin/tsc', import.meta.resolve('typescript/package.json')),
    );
    expect(await outputOf(process.execPath, [compiler, '-p', types])).toBe('');
  });
});

describe('the guides', () => {
  it('have a sample in a language that the tests run, or none', () => {
    const fences = own.flatMap(samplesOf).map(({ fence }) => fence);
    expect([...new Set(fences)].sort()).toEqual(['js', 'sh', 'ts']);
  });

  it('lead from each command to what it builds on, which is visible', () => {
    for (const { slug, blocks } of own) {
      const commands = blocks.filter(
        (block) => isCode(block) && block.fence === 'sh' && !isSetup(block.code),
      );
      for (const command of commands) expect(command, slug).toMatchObject({ label: commandLabel });
      const section = blocks.findIndex(
        (block) => block.kind === 'heading' && block.id === 'prepare-a-shell',
      );
      const next = commands.length > 0 ? [blocks[section + 2]] : [];
      expect(
        next.map((block) => isCode(block) && block.code),
        slug,
      ).toEqual(commands.length > 0 ? [startSource] : []);
    }
  });

  it('show an example of each test runner, as the testing package has it', async () => {
    const readme = new URL('../../../../packages/testing/README.md', import.meta.url);
    const markdown = await readFile(readme, 'utf8');
    const guide = guides.find(({ slug }) => slug === 'test-your-app');
    const samples = guide ? samplesOf(guide).filter(({ fence }) => fence !== 'text') : [];
    expect(samples.map(({ fence, source }) => `${fence} ${source.split('\n', 1)[0]}`)).toEqual([
      'html <!-- index.html -->',
      'js // app.js',
      'js // playwright.config.js',
      'js // recovery.spec.js',
      "ts import { createPlatformClient, workerCredentials } from '@ping-password/client';",
      "js import { useWorld } from '@ping-password/testing/jest';",
    ]);
    for (const { source } of samples) expect(markdown).toContain(`\n${source}\n`);
  });

  it('lead from an empty folder to a green test, as the testing package does', async () => {
    const page = await read('guides/test-your-app.md');
    const readme = new URL('../../../../packages/testing/README.md', import.meta.url);
    const [, section = ''] = (await readFile(readme, 'utf8')).split('to a green test\n');
    const commands = [...(section.split('\n## ')[0]?.matchAll(/^```sh\n(.*?)\n^```/gms) ?? [])];
    expect(commands).toHaveLength(2);
    for (const [, command = ''] of commands) expect(page).toContain(`\n${command}\n`);
    expect(page).not.toContain('../../');
  });

  it('start two mocks with a database as the mock says', async () => {
    const page = await read('guides/sandbox-for-a-team.md');
    const readme = new URL('../../../../packages/mock/README.md', import.meta.url);
    const [, commands = ''] =
      /^```bash\n(cd deploy .*?)\n^```/ms.exec(await readFile(readme, 'utf8')) ?? [];
    expect(commands).toContain('docker compose up');
    expect(page).toContain(`\n${commands}\n`);
  });

  it('hold the migration as the client has it, with its samples', async () => {
    const file = new URL('MIGRATION.md', import.meta.resolve('@ping-password/client/package.json'));
    const markdown = await readFile(file, 'utf8');
    const guide = guides.find(({ slug }) => slug === 'migrate-from-directory-api');
    const samples = guide ? samplesOf(guide) : [];
    expect(samples).toHaveLength(7);
    for (const { source } of samples) expect(markdown).toContain(`\n${source}\n`);
  });

  it.each([
    'forgotten-password/#life-of-a-recovery-code',
    'reset-as-administrator/#reset-against-set',
    'rate-limits-and-retries/#rate-limits',
    'show-errors/#password-too-young',
    'your-own-tools/#postman',
  ])('are two clicks away, part by part: %s', (link) => {
    expect(JSON.stringify(guidesPage(guides).blocks)).toContain(`(/guides/${link})`);
  });

  it('refuse a line that stands for nothing', () => {
    expect(() => guideOf('a', '# A\n\nAbout a.\n\n@nothing\n', {})).toThrow(
      new Error("There is no part @nothing; write one of a guide's parts."),
    );
  });

  it('refuse a text without a title', () => {
    expect(() => guideOf('a', 'No title.', {})).toThrow(new Error('The guide a has no title.'));
  });
});

it('the guide to retries gives every operation the class that the contract gives it', () => {
  const blocks = guides.find(({ slug }) => slug === 'rate-limits-and-retries')?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table' && block.caption === 'Retry classes');
  const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
  expect(rows.map(([name]) => name)).toEqual(['`safe`', '`proven`']);
  for (const { action, path } of entries) {
    const link = `[\`${action.operationId}\`](${path})`;
    const named = rows.filter(([, , operations]) => String(operations).includes(link));
    expect(named.map(([name]) => name)).toEqual([`\`${action.retry}\``]);
  }
});
