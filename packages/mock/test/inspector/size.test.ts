import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = new URL('../../dist/inspector/', import.meta.url);

it('takes no more than 90 kB over the wire', () => {
  const sizes = readdirSync(built).map(
    (name) => gzipSync(readFileSync(new URL(name, built))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(90_000);
});
