import type { ActionDocument } from './document.ts';
import { facts } from './facts.ts';
import { statementsOf } from './statements.ts';
import { factsOf } from './table.ts';

const none: ReadonlyMap<string, Iterable<string>> = new Map();

function differences(place: string, said: Iterable<string>, stated: Iterable<string>): string[] {
  const [contract, known] = [new Set(said), new Set(stated)];
  return [
    ...[...known].filter((fact) => !contract.has(fact)).map((fact) => `${place} lacks: ${fact}`),
    ...[...contract].filter((fact) => !known.has(fact)).map((fact) => `${place} says: ${fact}`),
  ];
}

/** Where a document per action says anything else than the facts of its API. */
export function faultsOf(api: string, document: object): string[] {
  const { documented = '', decided = '' } = facts[api] ?? {};
  const stated = factsOf([documented, decided]);
  const said = statementsOf(document as ActionDocument);
  const subjects = new Set([...stated.keys(), ...said.keys()]);
  return [...subjects].flatMap((subject) => {
    const [contract, known] = [said.get(subject) ?? none, stated.get(subject) ?? none];
    const places = new Set([...contract.keys(), ...known.keys()]);
    const missing = [...places].filter((place) => !contract.has(place) || !known.has(place));
    return [
      ...missing.map(
        (place) => `${subject} ${place} is ${known.has(place) ? 'missing' : 'unknown'}`,
      ),
      ...[...places].flatMap((place) =>
        differences(`${subject} ${place}`, contract.get(place) ?? [], known.get(place) ?? []),
      ),
    ];
  });
}
