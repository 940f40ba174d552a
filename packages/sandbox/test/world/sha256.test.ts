import { afterEach, describe, expect, it, vi } from 'vitest';

/** From FIPS 180-4, its one-block message. */
const vector = {
  hex: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  base64url: 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0',
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe.each([
  ['the hash of the runtime', () => undefined],
  ['a runtime without a hash', () => vi.stubGlobal('process', undefined)],
])('%s', (_, arrange) => {
  const load = async () => {
    arrange();
    vi.resetModules();
    return (await import('../../src/world/sha256.ts')).digest;
  };

  it.each(['hex', 'base64url'] as const)('writes the test vector as %s', async (encoding) => {
    const digest = await load();
    expect(digest('abc', encoding)).toBe(vector[encoding]);
  });

  it('takes text as UTF-8', async () => {
    const digest = await load();
    expect(digest('pässwörd €', 'hex')).toBe(
      'e8e68ca52f7c1be9accd28a9e464b76cfe4a7671bc3c2a102609385f2513a1e2',
    );
  });
});
