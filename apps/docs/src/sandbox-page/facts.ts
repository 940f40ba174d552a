import { readFile } from 'node:fs/promises';
import { itemsOf, type Table, tablesOf } from '../markdown.ts';

/** What the packages of the sandbox tell about it. */
export interface SandboxFacts {
  /** Identifiers and credentials of the default world. */
  readonly world: Table;
  /** User name, identifier and state of each persona. */
  readonly personas: Table;
  /** What each call on each persona answers. */
  readonly answers: Table;
  /** What each call of the answers does. */
  readonly calls: readonly string[];
  /** The kinds of faults, and how a header asks for each. */
  readonly faults: Table;
}

const read = (packageName: string, file: string) =>
  readFile(new URL(file, import.meta.resolve(`${packageName}/package.json`)), 'utf8');

function tableOf(markdown: string, heading: string, index = 0): Table {
  const table = tablesOf(markdown, heading)[index];
  if (!table) throw new Error(`The section ${heading} lacks a table.`);
  return table;
}

/**
 * Reads the facts where they are kept, in the Markdown files of the packages.
 *
 * @throws Error that names the section which is missing.
 */
export async function readSandboxFacts(): Promise<SandboxFacts> {
  const personas = await read('@ping-password/sandbox', 'PERSONAS.md');
  const mock = await read('@ping-password/mock', 'README.md');
  return {
    world: tableOf(mock, 'The default world'),
    personas: tableOf(personas, 'Personas'),
    answers: tableOf(personas, 'Personas', 1),
    calls: itemsOf(personas, 'Personas'),
    faults: tableOf(mock, 'Faults'),
  };
}
