import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { compile } from './compile.ts';
import { apis, documentOf, documents, pathOf, views } from './documents.ts';
import type { Generator } from './generators/generator.ts';
import { toolsFolder } from './run-tool.ts';

/** Clients that a generator made of every document. */
export interface Clients {
  /** Path of the module that a caller of the client of a document imports. */
  entryOf(document: string): string;
  /** What the generator or the compiler say about a document, without places; nothing when all is well. */
  faultsOf(document: string): readonly string[];
  remove(): Promise<void>;
}

/** The message of a finding of the compiler, without its place. */
const messageOf = (line: string) => line.replace(/^.*?: error /, '');

/** Generates a client from every document and compiles them. */
export async function tryGenerator(generator: Generator, baseUrl: string): Promise<Clients> {
  const root = await mkdtemp(`${toolsFolder}.generated-`);
  const failures = new Map<string, string>();
  const generate = async (document: string) => {
    const folder = `${root}/${document}`;
    await mkdir(folder);
    const task = { document: pathOf(document), folder, baseUrl };
    const { code, output } = await generator.generate(task);
    if (code !== 0) failures.set(document, output);
  };
  // Two at once keep two processors busy and take little memory.
  for (const api of apis) await Promise.all(views.map((view) => generate(documentOf(api, view))));
  const entries = documents
    .filter((document) => !failures.has(document))
    .map((document) => `${document}/${generator.entry}`);
  const lines = await compile(root, entries);
  const foreign = lines.filter((line) => !documents.some((name) => line.startsWith(`${name}/`)));
  if (foreign.length > 0) throw new Error(`Findings outside of the clients: ${foreign.join(' ')}`);
  return {
    entryOf: (document) => `${root}/${document}/${generator.entry}`,
    faultsOf: (document) => [
      ...(failures.has(document) ? [failures.get(document) ?? ''] : []),
      ...lines.filter((line) => line.startsWith(`${document}/`)).map(messageOf),
    ],
    remove: () => rm(root, { recursive: true }),
  };
}
