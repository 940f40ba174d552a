import type { Tarball } from './pack.ts';

/** Runs npm; rejects with what it wrote, as `execFile` does. */
export type Npm = (...parameters: string[]) => Promise<{ stdout: string }>;

async function isPublished({ name, version }: Tarball, npm: Npm): Promise<boolean> {
  try {
    await npm('view', `${name}@${version}`, 'version', '--json');
    return true;
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    if (/"code": "E404"/.test(stdout)) return false;
    throw error;
  }
}

/**
 * Publishes what the registry does not have yet, in the given order, with provenance.
 *
 * @returns what was published.
 */
export async function publishNew(tarballs: readonly Tarball[], npm: Npm): Promise<Tarball[]> {
  const published: Tarball[] = [];
  for (const tarball of tarballs) {
    if (await isPublished(tarball, npm)) continue;
    await npm('publish', tarball.file, '--provenance', '--access', 'public', '--ignore-scripts');
    published.push(tarball);
  }
  return published;
}
