import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { openapiFolder, postmanFile } from './contract.ts';
import { bundled, minifiedCss } from './islands/bundle.ts';
import { actionsJson, llmsFullText, llmsText, robots, sitemap } from './machine/lists.ts';
import { schemaFiles } from './machine/schemas.ts';
import type { Page } from './page.ts';
import { type Material, readMaterial, renderPages } from './pages.ts';
import { readSandboxFacts } from './sandbox-page/facts.ts';
import { searchIndex } from './search/index-file.ts';
import { createSite, markdownPath, type Site } from './site.ts';
import { targetsJson } from './target/targets.ts';
import { engineFiles } from './try/bundle.ts';

const styles = ['base', 'frame', 'content', 'samples', 'print'];

const readSource = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

async function stylesheet(): Promise<string> {
  const texts = await Promise.all(styles.map((name) => readSource(`style/${name}.css`)));
  return minifiedCss(texts.join('\n'));
}

/** The files of a page: `/a/` is `a/index.html` and `a.md`. */
const pageFiles = ({ path, kind, html, markdown }: Page): [string, string][] => [
  [`${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1), html],
  ...(kind === 'error' ? [] : [[markdownPath(path).slice(1), markdown] as [string, string]]),
];

/** Every file that is written, by its path in the folder. */
async function textFiles(site: Site, material: Material): Promise<[string, string][]> {
  const pages = renderPages(site, material);
  const { apis } = material;
  return [
    ...pages.flatMap(pageFiles),
    ['style.css', await stylesheet()],
    ...(await engineFiles()),
    ['try/drawer.css', minifiedCss(await readSource('style/drawer.css'))],
    ['try/plans.json', `${JSON.stringify(material.plans)}\n`],
    ['site.js', await bundled(new URL('islands/site.js', import.meta.url), 'iife')],
    ['target/target.js', await bundled(new URL('target/page/target.ts', import.meta.url), 'es')],
    ['target/targets.json', targetsJson(apis, await readSandboxFacts())],
    ['search/search.js', await bundled(new URL('search/page/search.ts', import.meta.url), 'es')],
    ['search/search.css', minifiedCss(await readSource('search/page/search.css'))],
    ['search/index.json', searchIndex(apis, material.pages)],
    ['icon.svg', await readSource('style/icon.svg')],
    ['actions.json', actionsJson(site, apis)],
    ['llms.txt', llmsText(site, apis, pages)],
    ['llms-full.txt', llmsFullText(pages)],
    ['sitemap.xml', sitemap(site, pages)],
    ['robots.txt', robots(site)],
    ...apis.flatMap(schemaFiles),
  ];
}

/** The files for tools in a folder of the contract. */
async function publishedIn(room: string): Promise<string[]> {
  const names = await readdir(new URL(`../${room}/`, openapiFolder));
  return names.filter((name) => !name.endsWith('.md')).map((name) => `${room}/${name}`);
}

/**
 * Writes the whole site into a folder, which is emptied before.
 *
 * @param folder address of the folder, with a slash at the end.
 * @param site where it will be published.
 */
export async function buildSite(folder: URL, site: Site = createSite()): Promise<void> {
  const material = await readMaterial();
  const texts = await textFiles(site, material);
  const copies = [
    ...(await publishedIn('arazzo')),
    ...(await publishedIn('openapi')),
    ...['collection', 'environment'].map(postmanFile),
  ];
  await rm(folder, { recursive: true, force: true });
  const rooms = new Set(
    [...texts.map(([file]) => file), ...copies].map(
      (file) => new URL('.', new URL(file, folder)).href,
    ),
  );
  for (const room of rooms) await mkdir(new URL(room), { recursive: true });
  await Promise.all([
    ...texts.map(([file, text]) => writeFile(new URL(file, folder), text)),
    ...copies.map((file) => copyFile(new URL(`../${file}`, openapiFolder), new URL(file, folder))),
  ]);
}
