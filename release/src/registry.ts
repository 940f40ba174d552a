import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Tarball } from './pack.ts';
import { type Manifest, publishedPackages, workspace } from './published-packages.ts';

const run = promisify(execFile);

/** A registry on this machine. */
export interface Registry {
  readonly url: string;
  close(): Promise<void>;
}

/** A package that a registry has. */
interface Entry {
  readonly manifest: Manifest;
  /** Path of its tarball. */
  readonly file: string;
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

/** The folder of `node_modules` that a package stands in. */
const beside = (folder: string, name: string) =>
  name.startsWith('@') ? join(folder, '..', '..') : join(folder, '..');

/**
 * The folders of all packages that the published ones need, by name, as the workspace has them.
 *
 * @param peers the optional peers that are wanted, too.
 */
async function dependencies(peers: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  async function add(names: readonly string[], modules: string): Promise<void> {
    for (const name of names.filter((one) => !found.has(one))) {
      const folder = await realpath(join(modules, name));
      found.set(name, folder);
      const { dependencies: next = {} } = await readManifest(folder);
      await add(Object.keys(next), beside(folder, name));
    }
  }
  for (const { folder, manifest } of await publishedPackages()) {
    const names = Object.keys(manifest.dependencies ?? {});
    const others = names.filter((name) => !name.startsWith('@ping-password/'));
    const wanted = Object.keys(manifest.peerDependencies ?? {}).filter((name) =>
      peers.includes(name),
    );
    await add([...others, ...wanted], join(workspace, 'packages', folder, 'node_modules'));
  }
  return found;
}

/** Packs what is installed as npm would have it; npm takes any name for the folder inside. */
async function packInstalled(scratch: string, name: string, folder: string): Promise<Entry> {
  const file = join(scratch, `${name.replace('/', '-')}.tgz`);
  const what = ['--exclude', 'node_modules', '-C', dirname(folder), basename(folder)];
  await run('tar', ['-czf', file, ...what]);
  return { manifest: await readManifest(folder), file };
}

/** What the registry tells about a package, with the URL of its tarball. */
const packument = ({ manifest }: Entry, url: string) => ({
  name: manifest.name,
  'dist-tags': { latest: manifest.version },
  versions: {
    [manifest.version]: { ...manifest, dist: { tarball: `${url}/-/${manifest.name}` } },
  },
});

/** A tarball with the manifest that it holds. */
async function entryOf({ file }: Tarball): Promise<Entry> {
  const { stdout } = await run('tar', ['-xzOf', file, 'package/package.json']);
  return { manifest: JSON.parse(stdout), file };
}

async function serve(entries: ReadonlyMap<string, Entry>) {
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}`;
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const entry = entries.get(path.replace(/^-\//, ''));
    if (!entry) response.writeHead(404).end('{}');
    else if (path.startsWith('-/')) response.end(await readFile(entry.file));
    else response.end(JSON.stringify(packument(entry, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Starts a registry that has these tarballs, and what the published packages need, from the workspace.
 * So npm installs as from the registry of the world, without a network.
 *
 * @param peers names of optional peers of the published packages that are there as well.
 */
export async function startRegistry(
  tarballs: readonly Tarball[],
  peers: readonly string[] = [],
): Promise<Registry> {
  const scratch = await mkdtemp(join(tmpdir(), 'ping-password-registry-'));
  const entries = new Map<string, Entry>();
  for (const [name, folder] of await dependencies(peers))
    entries.set(name, await packInstalled(scratch, name, folder));
  for (const tarball of tarballs) entries.set(tarball.name, await entryOf(tarball));
  const server = await serve(entries);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(scratch, { recursive: true });
    },
  };
}
