import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../src/build-site.ts';

/** A site that was built for a test. */
interface BuiltSite {
  readonly site: URL;
  /** The text of one of its files. */
  read(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the site into a folder of its own. */
export async function builtSite(): Promise<BuiltSite> {
  const site = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-site-'))}/`);
  await buildSite(site);
  return {
    site,
    read: (name) => readFile(new URL(name, site), 'utf8'),
    remove: () => rm(site, { recursive: true }),
  };
}
