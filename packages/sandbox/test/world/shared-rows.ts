import type { Snapshot } from '../../src/world/persistence.ts';
import type { News, SharedChange, WorldVersion } from '../../src/world/shared-worlds.ts';
import { emptyWorld, type WorldData } from '../../src/world/world.ts';

/** A record as text. */
export interface Row {
  readonly table: keyof WorldData;
  readonly id: string;
  /** JSON; absent when the record was removed. */
  readonly text: string | undefined;
  readonly version: number;
  readonly born: number;
  readonly place: number;
}

/** A world as rows. */
export interface Kept {
  readonly incarnation: string;
  version: number;
  /** Versions before it have to be read as a whole. */
  horizon: number;
  entries: number;
  rows: Map<string, Row>;
  events: { readonly position: number; readonly text: string }[];
  position: number;
  readonly snapshots: Map<string, { readonly snapshot: Snapshot; readonly rows: Map<string, Row> }>;
  /** Ends when the transaction that runs does. */
  lock: Promise<void>;
}

const inOrder = (rows: Iterable<Row>) =>
  [...rows].sort((a, b) => a.born - b.born || a.place - b.place);

/** The records of rows. */
export function dataOf(rows: Iterable<Row>): WorldData {
  const data = emptyWorld();
  for (const { table, id, text } of inOrder(rows))
    if (text !== undefined) (data[table] as Map<string, unknown>).set(id, JSON.parse(text));
  return data;
}

/** The records of a world as rows of a version. */
export function rowsOf(data: WorldData, version: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [name, records] of Object.entries(data)) {
    for (const [id, record] of records) {
      const table = name as keyof WorldData;
      const text = JSON.stringify(record);
      const place = rows.size;
      rows.set(`${table} ${id}`, { table, id, text, version, born: version, place });
    }
  }
  return rows;
}

/** What has changed since a version. */
export function newsOf(world: Kept, known: WorldVersion | undefined): News {
  const rows = world.rows.values();
  if (known?.incarnation !== world.incarnation || known.number < world.horizon)
    return { kind: 'whole', data: dataOf(rows) };
  const changed = inOrder(rows).filter(({ version }) => version > known.number);
  const changes = changed.map(({ table, id, text, born }): SharedChange => {
    const record = text === undefined ? undefined : JSON.parse(text);
    return { table, id, record, added: born > known.number };
  });
  return { kind: 'changes', changes };
}

/** Makes changes, which are a version of their own. */
export function apply(world: Kept, changes: readonly SharedChange[]): void {
  if (changes.length > 0) world.version += 1;
  const { version } = world;
  for (const [place, { table, id, record, added }] of changes.entries()) {
    const key = `${table} ${id}`;
    const former = world.rows.get(key);
    const text = record && JSON.stringify(record);
    const stands = added || !former ? { born: version, place } : former;
    const { born, place: kept } = stands;
    world.rows.set(key, { table, id, text, version, born, place: kept });
  }
}
