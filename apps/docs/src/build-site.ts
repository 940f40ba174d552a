import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { openapiFolder, readApis, readSources } from './contract.ts';
import { inReadingOrder } from './index-page/guidance.ts';
import { indexPage } from './index-page/index-page.ts';
import { createReferencePage } from './reference-page.ts';
import { referencePage } from './site-header.ts';

const styles = ['base', 'sections', 'tables'];

async function stylesheet(): Promise<string> {
  const files = styles.map((name) => new URL(`./index-page/style/${name}.css`, import.meta.url));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/**
 * Writes the whole site into a folder, which is emptied before.
 *
 * @param folder address of the folder, with a slash at the end.
 */
export async function buildSite(folder: URL): Promise<void> {
  const apis = inReadingOrder(await readApis());
  const sources = await readSources();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string) => writeFile(new URL(name, folder), text);
  await Promise.all([
    write('index.html', indexPage(apis, sources)),
    write('style.css', await stylesheet()),
    cp(openapiFolder, new URL('openapi/', folder), { recursive: true }),
    ...apis.map(async (api) =>
      write(referencePage(api), await createReferencePage(api, apis, sources)),
    ),
  ]);
}
