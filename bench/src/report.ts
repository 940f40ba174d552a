/** One budget and what was measured for it. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** The figure that the budget is about. */
  readonly figure: number;
  readonly unit: string;
  readonly budget: { atLeast: number } | { atMost: number };
}

const round = (figure: number) => (figure >= 100 ? figure.toFixed(0) : figure.toFixed(2));

function statusOf({ figure, unit, budget }: Row): [string, string] {
  const met = 'atLeast' in budget ? figure >= budget.atLeast : figure <= budget.atMost;
  const limit = 'atLeast' in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  return [`${limit} ${unit}`.trim(), met ? 'met' : 'MISSED'];
}

/** A table with a line per budget, its columns aligned. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['what', 'ours', 'peer', 'figure', 'budget', ''],
    ...rows.map((row) => [
      row.what,
      row.ours,
      row.peer,
      `${round(row.figure)} ${row.unit}`.trim(),
      ...statusOf(row),
    ]),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
