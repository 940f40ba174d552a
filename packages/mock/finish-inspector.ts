import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

const source = new URL('src/inspector/', import.meta.url);
const target = new URL('dist/inspector/', import.meta.url);
const copied = ['.css', '.html', '.svg'];

/** The compiler indents by four spaces, which would be a tenth of what the page loads. */
const shortened: Readonly<Record<string, (text: string) => string>> = {
  '.js': (text) => text.replace(/^ +/gm, ''),
  '.css': (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) /g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/([\s:,(-])0\./g, '$1.')
      .replaceAll(';}', '}'),
};

for (const name of await readdir(source)) {
  if (!copied.includes(extname(name))) continue;
  await writeFile(new URL(name, target), await readFile(new URL(name, source)));
}
for (const name of await readdir(target)) {
  const shorten = shortened[extname(name)];
  if (!shorten) continue;
  const file = new URL(name, target);
  await writeFile(file, shorten(await readFile(file, 'utf8')));
}
