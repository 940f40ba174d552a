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
  /** What follows from the sources and the document does not say. */
  readonly inferred: readonly string[];
  /** What this project decided and the document does not say. */
  readonly decided: readonly string[];
  /** Sources that the document claims for what no table has from them. */
  readonly claimed: readonly string[];
  /** What the document says, and neither a source nor a decision. */
  readonly unknown: readonly string[];
}

/** Whether a line says that a source documents something. */
const isClaim = (line: string) => /: (?:page|public) \S/.test(line);

/** Compares a document with one operation per action with the facts of its API; an API may have none. */
export function faultsOf(api: string, document: object): Faults {
  if (!facts[api]) return { documented: [], inferred: [], decided: [], claimed: [], unknown: [] };
  const { documented, inferred = '', decided } = facts[api];
  const said = linesOf(statementsOf(document as ActionDocument));
  const known = linesOf(factsOf([documented]));
  const derived = linesOf(factsOf([documented, inferred]));
  const stated = linesOf(factsOf([documented, inferred, decided]));
  return {
    documented: beyond(known, said),
    inferred: beyond(beyond(derived, said), known),
    decided: beyond(beyond(stated, said), derived),
    claimed: beyond(said, known).filter(isClaim),
    unknown: beyond(said, stated),
  };
}
