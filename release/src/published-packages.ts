import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the workspace. */
export const workspace = fileURLToPath(new URL('../../', import.meta.url));

/** The members of a `package.json` that packing and installing look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** What users install beside it. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/** A package that goes to the registry. */
export interface PublishedPackage {
  /** Its folder below `packages`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Puts what a package depends on before it. */
function dependenciesFirst(packages: readonly PublishedPackage[]): PublishedPackage[] {
  const [ready, waiting] = [new Set<PublishedPackage>(), new Set(packages)];
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ manifest }) => manifest.name));
    const next = [...waiting].filter(
      ({ manifest }) => !Object.keys(manifest.dependencies ?? {}).some((name) => names.has(name)),
    );
    if (next.length === 0) throw new Error(`${[...names].join(' and ')} depend on each other.`);
    for (const one of next) {
      ready.add(one);
      waiting.delete(one);
    }
  }
  return [...ready];
}

/** The packages of the workspace that are not private, each after those that it depends on. */
export async function publishedPackages(): Promise<PublishedPackage[]> {
  const folders = await readdir(join(workspace, 'packages'));
  const all = await Promise.all(
    folders.sort().map(async (folder) => {
      const file = join(workspace, 'packages', folder, 'package.json');
      return { folder, manifest: JSON.parse(await readFile(file, 'utf8')) as Manifest };
    }),
  );
  return dependenciesFirst(all.filter(({ manifest }) => !manifest.private));
}
