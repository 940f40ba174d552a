import { entries } from './entries.gen.ts';
import type { NotSettled, Observation } from './report.ts';

/** An entry of unknowns.yaml or contradictions.yaml. */
export interface Entry {
  readonly list: 'unknowns' | 'contradictions';
  readonly id: string;
  readonly what: string;
  /** Whose credentials settle it, or a part of it. */
  readonly probe?: string;
  /** Who can tell the rest. */
  readonly ask?: string;
}

/** Every entry of both lists. */
export const allEntries: readonly Entry[] = entries;

const missing: Readonly<Record<string, string>> = {
  worker: 'Run the command again; the run did not get there.',
  application: 'Give an application, by --application and --redirect-uri.',
  directory:
    'Give the account of the Directory API, by --directory-client-id, in a region that has one.',
};

/**
 * The entries that the observations leave open, whole or in part, and what would settle them.
 *
 * @param only the entries that were asked for; all unless given.
 */
export function notSettled(
  observations: readonly Observation[],
  only?: readonly string[],
): NotSettled[] {
  const settled = new Set(
    observations.filter(({ result }) => result !== 'unclear').map(({ entry }) => entry),
  );
  const asked = allEntries.filter(({ id }) => only === undefined || only.includes(id));
  return asked.flatMap(({ list, id, what, probe, ask }) => {
    const notRun = probe !== undefined && !settled.has(id) ? missing[probe] : undefined;
    const todo = [notRun, ask].filter((text) => text !== undefined);
    return todo.length > 0 ? [{ entry: id, list, what, ask: todo.join(' ') }] : [];
  });
}
