import { expect, it } from 'vitest';
import { publishedPackages } from '../src/published-packages.ts';

it('puts what a package depends on before it', async () => {
  const names = (await publishedPackages()).map(({ folder }) => folder);
  expect(names).toEqual([
    'contract',
    'client',
    'policy',
    'conformance',
    'sandbox',
    'testing',
    'mock',
  ]);
});
