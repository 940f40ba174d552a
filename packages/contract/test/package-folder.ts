import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const rooms = ['documents/', 'openapi/', 'postman/', 'src/', 'src/validators/'];

/** A folder with these files by path, laid out like the package; gone when the test ends. */
export async function packageFolder(files: Record<string, string>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const root = pathToFileURL(`${folder}/`);
  for (const room of rooms) await mkdir(new URL(room, root));
  for (const [path, text] of Object.entries(files)) await writeFile(new URL(path, root), text);
  return root;
}

/** The files of such a folder by path. */
export async function filesOf(root: URL): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const room of rooms) {
    for (const entry of await readdir(new URL(room, root), { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files[room + entry.name] = await readFile(new URL(room + entry.name, root), 'utf8');
    }
  }
  return files;
}
