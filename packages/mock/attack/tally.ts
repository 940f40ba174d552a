/** What one area of the attack came to. */
export interface Tally {
  readonly area: string;
  /** How many attacks were made. */
  readonly tried: number;
  /** What each attack did that it must not, in a line. */
  readonly faults: readonly string[];
}

/** Counts the attacks of an area. */
export interface Counter {
  /** Counts one attack; `held` says whether the mock did what it has to. */
  count(name: string, held: boolean, seen?: unknown): void;
  tally(): Tally;
}

/** Creates the counter of an area. */
export function createCounter(area: string): Counter {
  let tried = 0;
  const faults: string[] = [];
  return {
    count(name, held, seen) {
      tried += 1;
      if (!held) faults.push(seen === undefined ? name : `${name}: ${String(seen).slice(0, 200)}`);
    },
    tally: () => ({ area, tried, faults }),
  };
}
