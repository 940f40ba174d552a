import type { ActionDocument } from './document.ts';
import { facts } from './facts.ts';
import type { Statements } from './schema-statements.ts';
import { statementsOf } from './statements.ts';
import { factsOf, type Stated } from './table.ts';

/** Everything that is said, one line each: what is described, its place, and what is true of it. */
function linesOf(said: Stated | Map<string, Statements>): Set<string> {
  const lines = [...said].flatMap(([subject, places]) =>
    [...places].flatMap(([place, statements]) => [
      `${subject} ${place}`,
      ...[...statements].map((statement) => `${subject} ${place}: ${statement}`),
    ]),
  );
  return new Set(lines);
}

const beyond = (lines: Iterable<string>, others: ReadonlySet<string>) =>
  [...lines].filter((line) => !others.has(line));

/** How a document differs from what is known of its API. */
export interface Faults {
  /** What the sources say and the document does not. */
  readonly documented: readonly string[];
  /** What this project decided and the document does not say. */
  readonly decided: readonly string[];
  /** What the document says, and no source and no decision. */
  readonly unknown: readonly string[];
}

/** Compares a document with one operation per action with the facts of its API; an API may have none. */
export function faultsOf(api: string, document: object): Faults {
  if (!facts[api]) return { documented: [], decided: [], unknown: [] };
  const { documented, decided } = facts[api];
  const said = linesOf(statementsOf(document as ActionDocument));
  const known = linesOf(factsOf([documented]));
  const stated = linesOf(factsOf([documented, decided]));
  return {
    documented: beyond(known, said),
    decided: beyond(beyond(stated, said), known),
    unknown: beyond(said, stated),
  };
}
