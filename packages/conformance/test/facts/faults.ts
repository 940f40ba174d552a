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

/** Where a document per action does not say what the sources of its API say. */
export function factFaults(api: string, document: object): string[] {
  const said = linesOf(statementsOf(document as ActionDocument));
  const documented = linesOf(factsOf([facts[api]?.documented ?? '']));
  return beyond(documented, said).map((line) => `lacks ${line}`);
}

/** Where it does not say what this project decided, or says more than is known or decided. */
export function decisionFaults(api: string, document: object): string[] {
  const { documented = '', decided = '' } = facts[api] ?? {};
  const said = linesOf(statementsOf(document as ActionDocument));
  const stated = linesOf(factsOf([documented, decided]));
  const known = linesOf(factsOf([documented]));
  return [
    ...beyond(beyond(stated, said), known).map((line) => `lacks ${line}`),
    ...beyond(said, stated).map((line) => `has ${line}`),
  ];
}
