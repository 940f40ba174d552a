import { describe, expect, it } from 'vitest';
import type { Edit } from '../src/edit.ts';
import { numbersOf, sampleOf } from '../src/sample.ts';

const file = { api: 'auth', path: 'auth/a.yaml', text: '' };
const edits = Array.from(
  { length: 60 },
  (_, line): Edit => ({
    operator: line < 55 ? 'common' : 'rare',
    file,
    keys: [line],
    line,
    change: { kind: 'remove' },
  }),
);
const linesOf = (seed: number, size = 10) => sampleOf(edits, size, seed).map(({ line }) => line);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(linesOf(7)).toEqual(linesOf(7));
    expect(linesOf(7)).not.toEqual(linesOf(8));
  });

  it('draws nothing twice, and everything in the end', () => {
    expect(new Set(linesOf(7, 100)).size).toBe(60);
  });

  it('draws each operator as often as the others', () => {
    const rare = linesOf(7, 10).filter((line) => line >= 55);
    expect(rare.length).toBeGreaterThanOrEqual(3);
  });

  it('comes from numbers from 0 up to 1', () => {
    const next = numbersOf(1);
    const numbers = Array.from({ length: 100 }, next);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});
