import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { openapiFolder } from './contract.ts';
import { serveSite } from './serve-site.ts';
import { siteOfEnvironment } from './site.ts';

const build = () => buildSite(new URL('../dist/', import.meta.url), siteOfEnvironment());

await build();
const docs = await serveSite();
let building = Promise.resolve();
let waiting = false;

/** Builds once more for any number of changes; a document may be half written at the first. */
function rebuild(): void {
  if (waiting) return;
  waiting = true;
  building = building
    .then(() => {
      waiting = false;
      return build();
    })
    .then(() => docs.reload())
    .catch((error) => console.error(String(error)));
}

const watchers = [
  watch(fileURLToPath(openapiFolder), rebuild),
  // Node itself watches modules, and starts this again; guides and styles are no modules.
  watch(fileURLToPath(new URL('.', import.meta.url)), { recursive: true }, (_event, file) => {
    if (/\.(md|css|svg)$/.test(file ?? '')) rebuild();
  }),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const watcher of watchers) watcher.close();
  });
