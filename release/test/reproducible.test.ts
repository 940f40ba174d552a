import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { packAll, type Tarball } from '../src/pack.ts';

const sums = (tarballs: readonly Tarball[]) =>
  Object.fromEntries(tarballs.map(({ name, sha256 }) => [name, sha256]));

it('packs the same bytes from another clean build elsewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ping-password-again-'));
  try {
    expect(sums(await packAll(folder))).toEqual(sums(inject('tarballs')));
  } finally {
    await rm(folder, { recursive: true });
  }
});
