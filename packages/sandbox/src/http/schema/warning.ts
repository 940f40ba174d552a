import { safeName } from '../refusal.ts';

/** What was read in another way than it was sent. The value, which may be a password, is not in it. */
export interface Warning {
  /** The names that lead to the member, with dots between them; `***` for one that may be a secret. */
  readonly target: string;
  readonly message: string;
}

/** The most warnings about one request; the last of them says that there are more. */
export const mostWarnings = 20;

/** After so many reasons for a warning no further one is looked at: many may have one name. */
const mostReasons = 10 * mostWarnings;

/** Collects warnings, one for each name, until there are enough. */
export interface WarningCollector {
  /** The names that lead to where the walk is. */
  readonly path: string[];
  /** @param done what was done, as it follows the name of the member in a message. */
  add(done: string, member?: string): void;
  /** How often something was added. */
  count(): number;
  warnings(): readonly Warning[];
}

const more: Warning = { target: 'body', message: 'There are more members like these.' };

/** Creates a collector without a warning. */
export function createWarningCollector(): WarningCollector {
  const path: string[] = [];
  const collected = new Map<string, Warning>();
  let count = 0;
  return {
    path,
    add(done, member) {
      count += 1;
      if (collected.size > mostWarnings || count > mostReasons) return;
      const target = safeName((member === undefined ? path : [...path, member]).join('.'));
      collected.set(`${target} ${done}`, { target, message: `${target} ${done}.` });
    },
    count: () => count,
    warnings() {
      const all = [...collected.values()];
      if (all.length < mostWarnings && count > mostReasons) return [...all, more];
      if (all.length <= mostWarnings) return all;
      return [...all.slice(0, mostWarnings - 1), more];
    },
  };
}
