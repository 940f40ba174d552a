import { expect, inject, it, vi } from 'vitest';
import { entryPoints, sizeBudget, sizeOf } from '../src/client-size.ts';

it.each(entryPoints)('the client keeps the size budget: %s', async (entryPoint) => {
  const { added } = await sizeOf(inject('project'), entryPoint);
  const message = `${entryPoint} adds ${added} B, minified and compressed; the budget is ${sizeBudget} B`;
  expect(added, message).toBeGreaterThan(500);
  expect(added, message).toBeLessThanOrEqual(sizeBudget);
});

it('leaves the environment as it was', async () => {
  vi.stubEnv('NODE_ENV', undefined);
  try {
    await sizeOf(inject('project'), 'platform');
    expect(process.env['NODE_ENV']).toBeUndefined();
  } finally {
    vi.unstubAllEnvs();
  }
});
