import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '@ping-password/release/npm-install';
import { packAll } from '@ping-password/release/pack';
import { startRegistry } from '@ping-password/release/registry';

const environments = fileURLToPath(new URL('../environments/', import.meta.url));

/** A file of an environment that is installed in `outside/environments`. */
export const environmentFile = (path: string): string => join(environments, path);

/** A project that has the packed packages, and programs that use them. */
export interface PackedProject {
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Packs the published packages and installs them by npm, below `outside/environments`, so that the
 * project finds the environments as well.
 */
export async function installPacked(): Promise<PackedProject> {
  const scratch = await mkdtemp(join(tmpdir(), 'ping-password-outside-'));
  try {
    const tarballs = await packAll(scratch);
    const registry = await startRegistry(tarballs);
    const names = tarballs.map(({ name }) => name).join(' ');
    const { folder } = await install(`npm install ${names}`, {
      registry: registry.url,
      inside: environments,
    }).finally(() => registry.close());
    await cp(join(environments, 'programs'), folder, { recursive: true });
    return { folder, close: () => rm(folder, { recursive: true }) };
  } finally {
    await rm(scratch, { recursive: true });
  }
}
