import { expect, inject, it } from 'vitest';
import { engineBudget, engineSize } from '../src/engine-size.ts';

it('the engine keeps its size budget in a page', async () => {
  const size = await engineSize(inject('project'));
  const message = `the engine weighs ${size} B, minified and compressed; the budget is ${engineBudget} B`;
  expect(size, message).toBeGreaterThan(50_000);
  expect(size, message).toBeLessThanOrEqual(engineBudget);
});
