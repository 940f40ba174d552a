import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { openapiFolder } from './contract.ts';
import { siteOfEnvironment } from './site.ts';

const build = () => buildSite(new URL('../dist/', import.meta.url), siteOfEnvironment());

let building = build();
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
    .catch((error) => console.error(String(error)));
}

await building;
watch(fileURLToPath(openapiFolder), rebuild);
await import('./start.ts');
