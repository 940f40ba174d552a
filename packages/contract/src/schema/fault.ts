/** One way in which a value breaks its schema. The value, which may be a password, is not in it. */
export interface Fault {
  readonly code: 'REQUIRED_VALUE' | 'EMPTY_VALUE' | 'INVALID_VALUE';
  /** The names that lead to the place, with dots between them; empty for the value as a whole. */
  readonly target: string;
  /** What is wrong, as it follows the name of the member in a message. */
  readonly problem: string;
  /** What the schema asks for, where it takes one constant only. */
  readonly constant?: unknown;
}

/** The most faults that a caller is told; one more is collected, which shows that there are more. */
export const mostFaults = 50;

/** The most characters of a name that somebody made up. */
const mostCharacters = 200;

const shown = (name: string) =>
  name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name;

/** Collects faults, one for each place and code, until there are enough. */
export interface FaultCollector {
  /** The names that lead to where the walk is. */
  readonly path: string[];
  add(code: Fault['code'], problem: string, more?: { member?: string; constant?: unknown }): void;
  isFull(): boolean;
  faults(): readonly Fault[];
}

/** Creates a collector without a fault. */
export function createFaultCollector(): FaultCollector {
  const path: string[] = [];
  const collected = new Map<string, Fault>();
  return {
    path,
    add(code, problem, { member, ...constant } = {}) {
      const target = (member === undefined ? path : [...path, member]).map(shown).join('.');
      const key = `${code} ${target}`;
      if (!collected.has(key)) collected.set(key, { code, target, problem, ...constant });
    },
    isFull: () => collected.size > mostFaults,
    faults: () => [...collected.values()],
  };
}
