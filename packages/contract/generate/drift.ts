import { readdir, readFile } from 'node:fs/promises';

/** A generated file that is not what the specs say; without text it has to go. */
export interface StaleFile {
  path: string;
  state: 'missing' | 'out of date' | 'no longer generated';
  text?: string;
}

async function committedPaths(root: URL): Promise<string[]> {
  const documents = await readdir(new URL('documents/', root));
  const openapi = await readdir(new URL('openapi/', root));
  const postman = await readdir(new URL('postman/', root));
  const modules = await readdir(new URL('src/', root), { recursive: true });
  return [
    ...documents.map((name) => `documents/${name}`),
    ...openapi.map((name) => `openapi/${name}`),
    ...postman.map((name) => `postman/${name}`),
    ...modules
      .filter((name) => name.endsWith('.gen.ts'))
      .map((name) => `src/${name.replaceAll('\\', '/')}`),
  ];
}

/** Compares the generated files with those below `root`. */
export async function drift(files: Map<string, string>, root: URL): Promise<StaleFile[]> {
  const committed = await committedPaths(root);
  const stale: StaleFile[] = committed
    .filter((path) => !files.has(path))
    .map((path) => ({ path, state: 'no longer generated' }));
  for (const [path, text] of files) {
    if (!committed.includes(path)) stale.push({ path, state: 'missing', text });
    else if ((await readFile(new URL(path, root), 'utf8')) !== text)
      stale.push({ path, state: 'out of date', text });
  }
  return stale;
}
