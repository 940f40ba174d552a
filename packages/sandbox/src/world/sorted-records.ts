interface Identified {
  readonly id: string;
}

type Rows = ReadonlyMap<string, unknown>;

/** The records of tables in the order of their identifiers. A table is sorted once; then its list is kept up. */
export interface SortedRecords {
  of<Record extends Identified>(rows: ReadonlyMap<string, Record>): readonly Record[];
  /** A record is put into a table, or in place of the one that has its identifier. */
  put(rows: Rows, record: Identified): void;
  remove(rows: Rows, id: string): void;
  /** Records have changed otherwise. */
  forget(rows: Rows): void;
}

/** The place of an identifier in a sorted list, or where it would stand. */
export function placeIn(records: readonly Identified[], id: string): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as Identified).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byIdentifier = (a: Identified, b: Identified) => (a.id < b.id ? -1 : 1);

/** Keeps the records of the tables that somebody lists. */
export function createSortedRecords(): SortedRecords {
  const sorted = new WeakMap<Rows, Identified[]>();
  return {
    of<Record extends Identified>(rows: ReadonlyMap<string, Record>) {
      const known = sorted.get(rows) ?? [...rows.values()].sort(byIdentifier);
      sorted.set(rows, known);
      return known as readonly Identified[] as readonly Record[];
    },
    put(rows, record) {
      const records = sorted.get(rows);
      if (!records) return;
      const place = placeIn(records, record.id);
      records.splice(place, rows.has(record.id) ? 1 : 0, record);
    },
    remove(rows, id) {
      const records = sorted.get(rows);
      records?.splice(placeIn(records, id), 1);
    },
    forget: (rows) => void sorted.delete(rows),
  };
}
