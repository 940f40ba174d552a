import type { Edit } from './edit.ts';

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function take<T>(items: T[], next: () => number): T | undefined {
  return items.splice(Math.floor(next() * items.length), 1)[0];
}

/** Draws edits without repeating any; each operator that has some left is as likely as the others. */
export function sampleOf(edits: readonly Edit[], size: number, seed: number): Edit[] {
  const next = numbersOf(seed);
  const names = [...new Set(edits.map(({ operator }) => operator))];
  const left = names.map((name) => edits.filter(({ operator }) => operator === name));
  const drawn: Edit[] = [];
  while (drawn.length < size && left.length > 0) {
    const index = Math.floor(next() * left.length);
    const group = left[index] ?? [];
    const edit = take(group, next);
    if (edit) drawn.push(edit);
    if (group.length === 0) left.splice(index, 1);
  }
  return drawn;
}
