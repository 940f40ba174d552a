import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Addresses of the page's script and style, and the folder that they are served from. */
export interface Assets {
  readonly folder: string;
  readonly script: string;
  readonly styles: readonly string[];
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
}

/**
 * Reads which files the build has made.
 *
 * @throws Error when the page is not built.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = join(folder, '.vite', 'manifest.json');
  const chunks = JSON.parse(await readFile(manifest, 'utf8')) as Readonly<Record<string, Chunk>>;
  const main = chunks['src/web/main.ts'];
  if (!main) throw new Error('The build has no script.');
  return {
    folder,
    script: `/${main.file}`,
    styles: (main.css ?? []).map((file) => `/${file}`),
  };
}
