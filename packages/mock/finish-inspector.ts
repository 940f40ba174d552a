import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

const source = new URL('src/inspector/', import.meta.url);
const target = new URL('dist/inspector/', import.meta.url);
const copied = ['.css', '.html', '.svg'];

/**
 * Takes out what only a reader needs: the compiler indents by four spaces, which alone would be a
 * tenth of what the page loads. A line up to its first quote or slash holds no text of its own, and
 * no text of the inspector goes over several lines.
 */
const shortened: Readonly<Record<string, (text: string) => string>> = {
  '.js': (text) =>
    text
      .replace(/^ +/gm, '')
      .replace(/^[^'"`/\n]+/gm, (code) => code.replace(/ ?([^\w\s$+-]) ?/g, '$1'))
      .replace(/([{([,;])\n/g, '$1'),
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
