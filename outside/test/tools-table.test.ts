import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findings } from '../src/findings.ts';
import { generators } from '../src/generators/generators.ts';
import { toolsTable } from '../src/tools-table.ts';

const readme = new URL('../../packages/contract/README.md', import.meta.url);

/** The rows of the Markdown table that begins with this head. */
function rowsOf(text: string, head: string): string[][] {
  const [, table = ''] = text.split(`\n| ${head} `);
  const [, , ...rows] = (table.split('\n\n')[0] ?? '').trimEnd().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the README of the contract tells what is known of each generator', async () => {
  expect(rowsOf(await readFile(readme, 'utf8'), 'generator')).toEqual(await toolsTable());
});

test('every generator has findings, and all findings are of a generator', () => {
  expect(Object.keys(findings)).toEqual(Object.keys(generators));
});
