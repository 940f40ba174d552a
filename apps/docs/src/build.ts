import { buildSite } from './build-site.ts';

await buildSite(new URL('../dist/', import.meta.url));
