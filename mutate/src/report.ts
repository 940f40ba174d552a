import { describeEdit } from './edit.ts';
import type { Result } from './edit-tester.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** The check that the score does not count. */
const uncounted = 'decisions';

function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** One line for each kind of edit: how many were noticed, and by whom. */
function kindLines(results: readonly Result[]): string[] {
  const kinds = [...new Set(results.map(({ edit }) => edit.operator))].sort();
  return kinds.map((kind) => {
    const own = results.filter(({ edit }) => edit.operator === kind);
    const noticed = own.flatMap(({ check }) => check ?? []);
    return `  ${kind.padEnd(26)} ${noticed.length} of ${own.length}  ${countsOf(noticed)}`.trimEnd();
  });
}

/** The report of a run, for a terminal. */
export function reportOf(all: readonly Result[]): string {
  const results = all.filter(({ failure }) => failure === undefined);
  const failed = all.filter(({ failure }) => failure !== undefined);
  const noticed = results.flatMap(({ check }) => (check && check !== uncounted ? check : []));
  const decided = results.filter(({ check }) => check === uncounted);
  const survivors = results.filter(({ check }) => check === undefined);
  return [
    `Noticed ${noticed.length} of ${results.length} edits, ${percent(noticed.length, results.length)}: ${countsOf(noticed)}.`,
    '',
    ...kindLines(results),
    ...(decided.length > 0
      ? ['', `Noticed only by the tables of our own decisions, and not counted: ${decided.length}`]
      : []),
    ...decided.map(({ edit }) => `  ${describeEdit(edit)}`),
    ...(survivors.length > 0 ? ['', 'Nothing noticed:'] : []),
    ...survivors.map(({ edit }) => `  ${describeEdit(edit)}`),
    ...(failed.length > 0 ? ['', `Not tested, and not counted: ${failed.length}`] : []),
    ...failed.map(({ edit, failure }) => `  ${describeEdit(edit)} (${failure})`),
  ].join('\n');
}
