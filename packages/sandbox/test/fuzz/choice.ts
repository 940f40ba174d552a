import { seededBytes } from '../random-bytes.ts';

/** Choices that are random and the same for one seed. */
export interface Choice {
  /** A whole number below a bound. */
  below(bound: number): number;
  /** Whether something of a probability happens. */
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Creates the choices of a seed. */
export function createChoice(seed: number): Choice {
  const bytes = seededBytes(seed);
  const below = (bound: number) => {
    const [a = 0, b = 0, c = 0] = bytes(3);
    return (a * 65_536 + b * 256 + c) % bound;
  };
  return {
    below,
    chance: (probability) => below(10_000) < probability * 10_000,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
