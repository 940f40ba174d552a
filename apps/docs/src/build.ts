import { buildSite } from './build-site.ts';
import { siteOfEnvironment } from './site.ts';

await buildSite(new URL('../dist/', import.meta.url), siteOfEnvironment());
