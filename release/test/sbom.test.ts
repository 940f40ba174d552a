import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Manifest } from '../src/published-packages.ts';
import { writeSboms } from '../src/sbom.ts';

const project = inject('project');
const tarballs = inject('tarballs');
/** From the folder of a package to the one that it stands in. */
const upTo = (name: string) => (name.includes('/') ? '../..' : '..');

it('lists in a bill of materials per tarball what it depends on', async () => {
  const folder = join(project, 'sboms');
  await writeSboms(
    tarballs.map(({ name }) => name),
    folder,
  );
  expect(await readdir(folder)).toHaveLength(tarballs.length);
  for (const { name, file, version } of tarballs) {
    const sbom = file.replace(join(project, 'tarballs'), folder).replace(/\.tgz$/, '.cdx.json');
    const { metadata, components } = JSON.parse(await readFile(sbom, 'utf8'));
    expect(metadata.component.version).toBe(version);
    const manifest = join(project, 'node_modules', name, 'package.json');
    const { dependencies = {} }: Manifest = JSON.parse(await readFile(manifest, 'utf8'));
    const installed = await Promise.all(
      Object.keys(dependencies).map(async (one) => {
        const file = join(await realpath(join(manifest, '..')), upTo(name), one, 'package.json');
        return `pkg:npm/${one}@${JSON.parse(await readFile(file, 'utf8')).version}`;
      }),
    );
    const listed = components.map(({ purl }: { purl: string }) => decodeURIComponent(purl));
    expect(listed).toEqual(expect.arrayContaining(installed));
  }
});
