import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import { openapiFolder } from '../src/contract.ts';
import { readMaterial, renderPages } from '../src/pages.ts';
import { createSite, markdownPath } from '../src/site.ts';
import { fileNames, read } from './built-site.ts';

const material = await readMaterial();
const files = await fileNames();
const actionPages = material.pages.filter(({ kind }) => kind === 'action');

const fileOf = (path: string) => `${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1);

describe('the site', () => {
  it('is the same on every build', async () => {
    const again = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-again-'))}/`);
    await buildSite(again);
    for (const name of files)
      expect((await readFile(new URL(name, again), 'utf8')) === (await read(name)), name).toBe(
        true,
      );
    await rm(again, { recursive: true });
  });

  it('has a page for every action of every API', () => {
    const names = actionPages.map(({ api, operationId }) => `${api}/${operationId}`);
    const expected = material.apis.flatMap(({ name, actions }) =>
      actions.map(({ operationId }) => `${name}/${operationId}`),
    );
    expect(names).toEqual(expected);
    expect(names.length).toBeGreaterThan(80);
  });

  it('gives every page a file, a Markdown twin and a title of its own', async () => {
    for (const { path, kind } of material.pages) {
      expect(files).toContain(fileOf(path));
      if (kind !== 'error') expect(files).toContain(markdownPath(path).slice(1));
    }
    const htmls = await Promise.all(material.pages.map(({ path }) => read(fileOf(path))));
    const titles = htmls.map((html) => /<title>(.*)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(material.pages.length);
    const descriptions = htmls.map((html) => /name="description" content="(.*)"/.exec(html)?.[1]);
    expect(new Set(descriptions).size).toBe(material.pages.length);
  });

  it.each(['arazzo', 'openapi', 'postman'])(
    'holds the files of %s as they are published',
    async (room) => {
      const published = new URL(`../${room}/`, openapiFolder);
      const names = (await readdir(published)).filter((name) => !name.endsWith('.md'));
      expect(files.filter((name) => name.startsWith(`${room}/`))).toEqual(
        names.map((name) => `${room}/${name}`),
      );
      for (const name of names)
        expect(await read(`${room}/${name}`)).toBe(
          await readFile(new URL(name, published), 'utf8'),
        );
    },
  );
});

describe('an action page', () => {
  it.each(actionPages)('has at most 20 kB gzip with style and script: $path', async ({ path }) => {
    const texts = await Promise.all([fileOf(path), 'style.css', 'site.js'].map(read));
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(20_000);
  });
});

describe.each(['/', '/docs/v1/'])('below %s', (base) => {
  const site = createSite(base, 'https://docs.example.com');
  const pages = renderPages(site, material);
  const htmls = new Map(pages.map(({ path, html }) => [fileOf(path), html]));

  it.each(pages)('$path links only to files and anchors that exist', ({ path, html }) => {
    const hrefs = [...html.matchAll(/<[^<>]*\s(?:href|src)="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    const own = hrefs.filter((href) => !href.startsWith('https:'));
    expect(own.length).toBeGreaterThan(80);
    for (const href of own) {
      const [address = '', anchor] = href.split('#', 2);
      if (address) expect(address.startsWith(base), href).toBe(true);
      const file = address ? fileOf(`/${address.slice(base.length)}`) : fileOf(path);
      expect(files, href).toContain(file);
      if (anchor) expect(htmls.get(file), href).toContain(`id="${anchor}"`);
    }
  });

  it.each(pages)('the Markdown of $path links to files that exist', ({ markdown }) => {
    const links = [...markdown.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link = '']) => link);
    for (const link of links) {
      expect(link.startsWith(base), link).toBe(true);
      expect(files, link).toContain(link.split('#', 1)[0]?.slice(base.length));
    }
  });
});
