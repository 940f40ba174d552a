import { readFile } from 'node:fs/promises';
import type { Entry } from '../catalog.ts';
import { type Block, heading, text } from '../content/block.ts';
import { plainText } from '../content/inline.ts';
import { parseMarkdown } from '../content/parse-markdown.ts';
import type { NeighbourLink, PageSource } from '../page.ts';
import { type Parts, readOf, readParts } from './parts.ts';
import { commandLabel, startSection } from './start.ts';

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
  'getting-started',
  'change-password',
  'reset-as-administrator',
  'forgotten-password',
  'sign-on-page',
  'import-password-hashes',
  'test-a-lockout',
  'test-your-app',
  'browsers-and-cors',
  'show-errors',
  'migrate-from-directory-api',
  'your-own-tools',
  'sandbox-for-a-team',
  'rate-limits-and-retries',
] as const;

const labels: Readonly<Record<string, string>> = {
  sh: 'Terminal',
  ts: 'TypeScript, [how to run it](/guides/getting-started/#run-a-typescript-sample)',
  js: 'JavaScript',
  html: 'HTML',
  text: 'Prints, among other things',
};

const isLine = (line: string) => /^@[a-z]+$/.test(line);

function partFor(name: string, parts: Parts): readonly Block[] {
  const part = parts[name];
  if (!part) throw new Error(`There is no part @${name}; write one of a guide's parts.`);
  return part;
}

/** Code says what it is; a command, whether others come before it. A label that it has stays. */
function labelled(block: Block, isPrepared: boolean): Block {
  if (block.kind !== 'code' || block.label !== undefined) return block;
  const label = isPrepared && block.fence === 'sh' ? commandLabel : labels[block.fence];
  return { ...block, label: label ?? block.fence };
}

/** A guide from its Markdown: title, description, then the blocks. */
export function guideOf(slug: string, markdown: string, parts: Parts): Guide {
  const [, title = '', description = '', rest = ''] =
    /^# (.*)\n\n([\s\S]*?)\n\n([\s\S]*)$/.exec(markdown) ?? [];
  if (!title) throw new Error(`The guide ${slug} has no title.`);
  const written = parseMarkdown(rest);
  const lines = written.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  const isPrepared = lines.includes('@start');
  const blocks = [
    ...written
      .flatMap((block) =>
        block.kind === 'text' && isLine(block.text) ? partFor(block.text.slice(1), parts) : [block],
      )
      .map((block) => labelled(block, isPrepared)),
    ...(isPrepared ? startSection : []),
  ];
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
