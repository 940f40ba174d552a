import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the folder of the built site, with a slash at the end. */
    site: string;
  }
}

// In a process of its own: a global setup of Vitest cannot resolve what the build resolves.
const build = `
  const { buildSite } = await import(process.argv[1]);
  await buildSite(new URL(process.argv[2]));
`;

/** Builds the site into a folder of its own, once for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const site = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'ping-password-site-'))}/`);
  const builder = new URL('../src/build-site.ts', import.meta.url);
  const parameters = ['--input-type=module', '--eval', build, builder.href, site.href];
  await promisify(execFile)(process.execPath, parameters);
  provide('site', site.href);
  return () => rm(site, { recursive: true });
}
