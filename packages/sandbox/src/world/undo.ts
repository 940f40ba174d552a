/** How to take back one change of a table. */
export interface Undo {
  readonly rows: Map<string, unknown>;
  readonly id: string;
  /** The record before; absent when there was none. */
  readonly before: unknown;
  /** Where a record stood that was removed, for tables are in order of age. */
  readonly place?: number;
}

/** The place of a record; the oldest, which is removed most often, is found at once. */
export function placeOf(rows: ReadonlyMap<string, unknown>, id: string): number {
  let place = 0;
  for (const key of rows.keys()) {
    if (key === id) return place;
    place += 1;
  }
  return place;
}

function putBack({ rows, id, before, place }: Undo): void {
  if (place === undefined) {
    rows.set(id, before);
    return;
  }
  const entries = [...rows];
  entries.splice(place, 0, [id, before]);
  rows.clear();
  for (const [key, record] of entries) rows.set(key, record);
}

/** Takes changes back, the last one first. */
export function rollBack(undo: readonly Undo[]): void {
  for (const change of [...undo].reverse()) {
    if (change.before === undefined) change.rows.delete(change.id);
    else putBack(change);
  }
}
