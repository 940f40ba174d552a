import { readFile } from 'node:fs/promises';
import { userMessages } from '../actions/outcomes.ts';
import type { Entry } from '../catalog.ts';
import { shortTitle } from '../catalog.ts';
import { type Block, code, heading } from '../content/block.ts';
import { parseMarkdown } from '../content/parse-markdown.ts';
import { isVendors, regionsOf, regionUrl } from '../contract.ts';
import { type Table, tablesOf } from '../markdown.ts';
import { retryBlocks } from './retries.ts';
import { startNote } from './start.ts';

/** What the line `@name` of a guide stands for. */
export type Parts = Readonly<Record<string, readonly Block[]>>;

/** The text of a file in a package that this one depends on. */
export const readOf = (packageName: string, file: string): Promise<string> =>
  readFile(new URL(file, import.meta.resolve(`${packageName}/package.json`)), 'utf8');

function tableBlock({ head, rows }: Table, caption: string): Block {
  const titles = head.map((title) => title.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
  return { kind: 'table', caption, head: titles, rows: rows.map((cells) => ({ cells })) };
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

/** `PingOne Platform API` as `Platform API`. */
const nameOf = (api: Entry['api']) => shortTitle(api).replace(/^PingOne (?:for Enterprise )?/, '');

/** The base URLs of each region, by API. */
function regionTable(entries: readonly Entry[]): Block {
  const apis = [...new Set(entries.map(({ api }) => api))].filter(isVendors);
  const regions = new Set(apis.flatMap(({ document }) => Object.keys(regionsOf(document))));
  const urlIn = (region: string, { document }: Entry['api']) => {
    const domain = regionsOf(document)[region];
    return domain === undefined ? 'none' : `\`${regionUrl(document, domain)}\``;
  };
  return {
    kind: 'table',
    caption: 'Base URLs by region',
    head: ['Region', ...apis.map(nameOf)],
    rows: [...regions].map((region) => ({
      cells: [`\`${region}\``, ...apis.map((api) => urlIn(region, api))],
    })),
  };
}

const inPackages = (file: string) =>
  readFile(new URL(`../../../../packages/${file}`, import.meta.url), 'utf8');

/** The blocks of a section of a README, without its heading; links to the folder lead to the guide instead. */
function sectionOf(markdown: string, title: string): readonly Block[] {
  const [, rest = ''] = markdown.split(`\n## ${title}\n`);
  const [section = ''] = rest.split('\n## ');
  if (!section) throw new Error(`There is no section ${title} in the README.`);
  const install = '/guides/getting-started/#install-the-client';
  return parseMarkdown(section.replaceAll('../../README.md#get-started', install));
}

/** The examples of the testing package by what they import, which runs them in its own tests. */
async function testingSamples(): Promise<Parts> {
  const readme = await inPackages('testing/README.md');
  const blocks = [...readme.matchAll(/^```(ts|js)\n(.*?)\n^```/gms)];
  const sample = (runner: string): readonly Block[] => {
    const [, fence = '', source] =
      blocks.find(([block]) => block.includes(`'@ping-password/testing/${runner}'`)) ?? [];
    if (source === undefined) throw new Error(`There is no example of ${runner} in the README.`);
    return [code(fence, source)];
  };
  const first = 'From an empty folder to a green test';
  const playwright = [heading(3, first), ...sectionOf(readme, first)];
  return { playwright, vitest: sample('vitest'), jest: sample('jest') };
}

/** The commands that start two mocks which share a database, as the mock's README has them. */
async function composeCommands(): Promise<readonly Block[]> {
  const section = sectionOf(await inPackages('mock/README.md'), 'For a team');
  return section
    .flatMap((block) => (block.kind === 'code' && block.fence === 'bash' ? [block] : []))
    .map(({ code: source }) => code('sh', source, 'Terminal'));
}

/** Reads what the guides take from elsewhere. */
export async function readParts(entries: readonly Entry[]): Promise<Parts> {
  const contract = await readOf('@ping-password/contract', 'README.md');
  const generators = tablesOf(contract, 'Which document for which tool');
  return {
    start: [startNote],
    outcomes: [outcomeTable],
    regions: [regionTable(entries)],
    retries: retryBlocks(entries),
    generators: generators.map((table) => tableBlock(table, 'Generators')),
    compose: await composeCommands(),
    ...(await testingSamples()),
  };
}
