import { readFile } from 'node:fs/promises';
import { userMessages } from '../actions/outcomes.ts';
import type { Entry } from '../catalog.ts';
import { shortTitle } from '../catalog.ts';
import { type Block, code } from '../content/block.ts';
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

/** The examples of the testing package by what they import, which runs them in its own tests. */
async function testingSamples(): Promise<Parts> {
  const file = new URL('../../../../packages/testing/README.md', import.meta.url);
  const blocks = [...(await readFile(file, 'utf8')).matchAll(/^```(ts|js)\n(.*?)\n^```/gms)];
  const sample = (runner: string): readonly Block[] => {
    const [, fence = '', source] =
      blocks.find(([block]) => block.includes(`'@ping-password/testing/${runner}'`)) ?? [];
    if (source === undefined)
      throw new Error(`There is no example of ${runner} in ${file.pathname}.`);
    return [code(fence, source)];
  };
  const runners = ['playwright', 'vitest', 'jest'];
  return Object.fromEntries(runners.map((runner) => [runner, sample(runner)]));
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
    ...(await testingSamples()),
  };
}
