import { readdir, readFile } from 'node:fs/promises';
import { inject } from 'vitest';

/** Address of the folder of the site that was built for the tests. */
export const folder = new URL(inject('site'));

/** The text of one of its files. */
export const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');

/** The paths of its files. */
export async function fileNames(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const prefix = new URL('.', folder).pathname;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(prefix.length))
    .sort();
}
