import { expect, it } from 'vitest';
import { median } from '../src/median.ts';

it('takes the figure in the middle', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([])).toBe(0);
});
