import { describeEdit } from './edit.ts';
import type { Verdict } from './trial.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** One line for each kind of edit: how many were noticed, and by whom. */
function kindLines(verdicts: readonly Verdict[]): string[] {
  const kinds = [...new Set(verdicts.map(({ edit }) => edit.operator))].sort();
  return kinds.map((kind) => {
    const own = verdicts.filter(({ edit }) => edit.operator === kind);
    const noticed = own.flatMap(({ judge }) => judge ?? []);
    return `  ${kind.padEnd(26)} ${noticed.length} of ${own.length}  ${countsOf(noticed)}`.trimEnd();
  });
}

/** The report of a run, for a terminal. */
export function reportOf(verdicts: readonly Verdict[]): string {
  const noticed = verdicts.flatMap(({ judge }) => judge ?? []);
  const survivors = verdicts.filter(({ judge }) => judge === undefined);
  return [
    `Noticed ${noticed.length} of ${verdicts.length} edits, ${percent(noticed.length, verdicts.length)}: ${countsOf(noticed)}.`,
    '',
    ...kindLines(verdicts),
    ...(survivors.length > 0 ? ['', 'Nothing noticed:'] : []),
    ...survivors.map(({ edit }) => `  ${describeEdit(edit)}`),
  ].join('\n');
}
