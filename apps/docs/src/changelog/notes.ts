import { readdir, readFile } from 'node:fs/promises';
import { type Api, type ApiDocument, apiOf } from '../contract.ts';

const root = new URL('../../../../', import.meta.url);

/** A change that is not released yet, in the words of who made it. */
export interface Note {
  /** Names of the packages, without the scope. */
  readonly packages: readonly string[];
  readonly text: string;
}

/** What was released of a package: the text of its CHANGELOG. */
export interface ReleasedNotes {
  readonly packageName: string;
  readonly markdown: string;
}

/** What a reader of the changes wants to know. */
export interface ChangeNotes {
  readonly unreleased: readonly Note[];
  readonly released: readonly ReleasedNotes[];
  /** The contract as it was released last, by API. */
  readonly contracts: readonly Api[];
}

/** A changeset: package and bump on each line between the dashes, then the text. */
export function noteOf(markdown: string): Note {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(markdown) ?? [];
  const packages = [...head.matchAll(/^['"]?@[^/]+\/([\w-]+)['"]?:/gm)].map(
    ([, name = '']) => name,
  );
  return { packages, text: text.trim().replace(/\s+/g, ' ') };
}

async function readUnreleased(): Promise<Note[]> {
  const folder = new URL('.changeset/', root);
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  const texts = names.sort().map((name) => readFile(new URL(name, folder), 'utf8'));
  return (await Promise.all(texts)).map(noteOf).filter(({ text }) => text);
}

async function readReleased(): Promise<ReleasedNotes[]> {
  const folder = new URL('packages/', root);
  const notes: ReleasedNotes[] = [];
  for (const packageName of (await readdir(folder)).sort()) {
    // The first release writes the files.
    const file = new URL(`${packageName}/CHANGELOG.md`, folder);
    const markdown = await readFile(file, 'utf8').catch(() => undefined);
    if (markdown !== undefined) notes.push({ packageName, markdown });
  }
  return notes;
}

async function readContracts(): Promise<Api[]> {
  const folder = new URL('released/', import.meta.resolve('@ping-password/contract/package.json'));
  const suffix = '.actions.json';
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return apiOf(name.slice(0, -suffix.length), JSON.parse(text) as ApiDocument);
    }),
  );
}

/** Reads what changed: the changesets, the change logs, and the contract of the last release. */
export const readChangeNotes = async (): Promise<ChangeNotes> => ({
  unreleased: await readUnreleased(),
  released: await readReleased(),
  contracts: await readContracts(),
});
