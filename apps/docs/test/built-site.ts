import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../src/build-site.ts';

/** Builds the site into a folder of its own. */
export async function builtSite(): Promise<{ site: URL; remove(): Promise<void> }> {
  const site = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-site-'))}/`);
  await buildSite(site);
  return { site, remove: () => rm(site, { recursive: true }) };
}
