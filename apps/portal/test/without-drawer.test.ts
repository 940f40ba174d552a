import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

async function sourcesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

test('nothing outside of the drawer imports it, so that its folder can be deleted', async () => {
  const sources = [...(await sourcesOf('src')), ...(await sourcesOf('test'))];
  const outside = sources.filter((name) => !name.startsWith(join('src', 'drawer')));
  const found: string[] = [];
  for (const name of outside) {
    const text = await readFile(join(root, name), 'utf8');
    if (/from '[^']*\/drawer\//.test(text)) found.push(name);
  }
  expect(found).toEqual([]);
});
