import { readFile } from 'node:fs/promises';
import { userMessages } from '../actions/outcomes.ts';
import type { Entry } from '../catalog.ts';
import { type Block, heading, text } from '../content/block.ts';
import { plainText } from '../content/inline.ts';
import { parseMarkdown } from '../content/parse-markdown.ts';
import { type Table, tablesOf } from '../markdown.ts';
import type { NeighbourLink, PageSource } from '../page.ts';
import { retryBlocks } from './retries.ts';
import { startBlocks } from './start.ts';

/** A page about a task; its path is `/guides/<slug>/`. */
export interface Guide {
  readonly slug: string;
  readonly title: string;
  /** What it is about, in a sentence or two of plain text. */
  readonly description: string;
  readonly blocks: readonly Block[];
}

/** The guides in reading order; each is `texts/<slug>.md`, except the one of the client. */
const slugs = [
  'change-password',
  'reset-as-administrator',
  'forgotten-password',
  'sign-on-page',
  'import-password-hashes',
  'test-a-lockout',
  'browsers-and-cors',
  'show-errors',
  'migrate-from-directory-api',
  'your-own-tools',
  'sandbox-for-a-team',
  'rate-limits-and-retries',
] as const;

/** What the line `@name` of a guide stands for. */
type Parts = Readonly<Record<string, readonly Block[]>>;

const readOf = (packageName: string, file: string) =>
  readFile(new URL(file, import.meta.resolve(`${packageName}/package.json`)), 'utf8');

const labels: Readonly<Record<string, string>> = {
  sh: 'Terminal',
  ts: 'TypeScript',
  text: 'Prints, among other things',
};

function tableBlock({ head, rows }: Table, caption: string): Block {
  return { kind: 'table', caption, head, rows: rows.map((cells) => ({ cells })), wide: true };
}

/** The table of the client's outcomes with what a user interface tells. */
const outcomeTable: Block = {
  kind: 'table',
  caption: 'What to show by outcome',
  head: ['Outcome', 'Tell the user'],
  rows: Object.entries(userMessages).map(([outcome, message]) => ({
    cells: [`\`${outcome}\``, message],
  })),
};

async function readParts(entries: readonly Entry[]): Promise<Parts> {
  const contract = await readOf('@ping-password/contract', 'README.md');
  const generators = tablesOf(contract, 'Which document for which tool');
  return {
    start: startBlocks,
    outcomes: [outcomeTable],
    retries: retryBlocks(entries),
    generators: generators.map((table) => tableBlock(table, 'Generators')),
  };
}

const isLine = (line: string) => /^@[a-z]+$/.test(line);

function blocksFor(block: Block, parts: Parts): readonly Block[] {
  if (block.kind === 'code') return [{ ...block, label: labels[block.fence] ?? block.fence }];
  if (block.kind !== 'text' || !isLine(block.text)) return [block];
  const part = parts[block.text.slice(1)];
  if (!part) throw new Error(`There is no part ${block.text}; write one of a guide's parts.`);
  return part;
}

/** A guide from its Markdown: title, description, then the blocks. */
export function guideOf(slug: string, markdown: string, parts: Parts): Guide {
  const [, title = '', description = '', rest = ''] =
    /^# (.*)\n\n([\s\S]*?)\n\n([\s\S]*)$/.exec(markdown) ?? [];
  if (!title) throw new Error(`The guide ${slug} has no title.`);
  const blocks = parseMarkdown(rest).flatMap((block) => blocksFor(block, parts));
  return { slug, title, description: plainText(description.replaceAll('\n', ' ')), blocks };
}

const migration = `# Migrate from the Directory API to PingOne

Move from the PingOne for Enterprise Directory API to PingOne: users, calls, notes and what differs.

`;

/** The guide that the client has in its package, with the title of a task. */
async function readMigration(): Promise<string> {
  const markdown = await readOf('@ping-password/client', 'MIGRATION.md');
  return migration + markdown.replace(/^# .*\n+/, '');
}

/** Reads all guides; some tell what the contract says of the operations. */
export async function readGuides(entries: readonly Entry[]): Promise<Guide[]> {
  const parts = await readParts(entries);
  return Promise.all(
    slugs.map(async (slug) => {
      const own = new URL(`texts/${slug}.md`, import.meta.url);
      const markdown =
        slug === 'migrate-from-directory-api' ? await readMigration() : await readFile(own, 'utf8');
      return guideOf(slug, markdown, parts);
    }),
  );
}

const pathOf = ({ slug }: Guide) => `/guides/${slug}/`;

const neighbour = (guide: Guide | undefined): NeighbourLink | undefined =>
  guide && { path: pathOf(guide), title: guide.title };

/** The pages of the guides. */
export const guidePages = (guides: readonly Guide[]): PageSource[] =>
  guides.map((guide, index) => ({
    path: pathOf(guide),
    title: guide.title,
    description: guide.description,
    kind: 'guide',
    neighbours: [neighbour(guides[index - 1]), neighbour(guides[index + 1])],
    blocks: [{ kind: 'text', lead: true, text: guide.description }, ...guide.blocks],
  }));

/** The list of the guides, with the parts of each that readers ask for. */
export function guidesPage(guides: readonly Guide[]): PageSource {
  return {
    path: '/guides/',
    title: 'Guides',
    description: 'One guide per task, from changing a password to migrating users.',
    kind: 'guide',
    blocks: guides.flatMap((guide) => [
      heading(2, guide.title, guide.slug),
      text(`${guide.description} [Read the guide](${pathOf(guide)}).`),
      ...partsOf(guide),
    ]),
  };
}

function partsOf(guide: Guide): Block[] {
  const links = guide.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`[${plainText(block.text)}](${pathOf(guide)}#${block.id})`]
      : [],
  );
  return links.length > 0 ? [text(links.join(' · '))] : [];
}
