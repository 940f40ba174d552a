import type { SharedChange, WorldData, WorldEvent, WorldVersion } from '@ping-password/sandbox';
import { eventColumns, eventsStatement, eventValues, most } from './events.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';

/** What a world's row says of it. */
export interface WorldRow {
  readonly incarnation: string;
  readonly version: number;
  readonly entries: number;
  readonly events: number;
}

/** The channel that mocks tell each other by. */
export const channel = schema;

/** What stands before the identifier of a world that was deleted. */
export const deletedMark = '-';

/** How many versions a removed record is remembered, for mocks that were not called meanwhile. */
const remembered = 1024;

/** What has grown past a multiple of it is tidied up. */
const crosses = (from: number, to: number, step: number) =>
  Math.floor(from / step) < Math.floor(to / step);

/** Tells all mocks. A transaction of its own: as a part of another, it would let no other one commit. */
const notify = (literal: Literal, payload: string) =>
  `SELECT pg_notify('${channel}', ${literal(payload)})`;

const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED';

/** Without a flush the newest may be lost when the server crashes: journal entries, never a change. */
const withoutFlush = 'SET LOCAL synchronous_commit = off';

/** Locks a world, and reads what has changed since a version. */
export function openStatements(literal: Literal, worldID: string, known?: WorldVersion): string {
  const world = literal(worldID);
  // A statement sees what was committed before it began, so the lock has to be held by then.
  const since = known
    ? `(SELECT CASE WHEN incarnation = ${Number(known.incarnation)} AND horizon <= ${known.number}
        THEN ${known.number} ELSE -1 END FROM ${schema}.worlds WHERE id = ${world})`
    : '-1';
  return `${begin};
    SELECT incarnation, version, horizon, entries, events FROM ${schema}.worlds
    WHERE id = ${world} FOR UPDATE;
    SELECT name, id, record, born FROM ${schema}.records
    WHERE world = ${world} AND version > ${since} ORDER BY born, place`;
}

function recordsStatement(
  literal: Literal,
  world: string,
  version: number,
  changes: readonly SharedChange[],
): string {
  const rows = changes.map(({ table, id, record, added }, place) => {
    const text = record === undefined ? 'NULL' : literal(JSON.stringify(record));
    // A record that was there keeps its place.
    const born = added ? version : -1;
    return `(${world}, ${literal(table)}, ${literal(id)}, ${version}, ${born}, ${place}, ${text})`;
  });
  return `INSERT INTO ${schema}.records AS r (world, name, id, version, born, place, record)
    VALUES ${rows.join(', ')} ON CONFLICT (world, name, id) DO UPDATE
    SET version = excluded.version, record = excluded.record,
      born = CASE WHEN excluded.born < 0 THEN r.born ELSE excluded.born END,
      place = CASE WHEN excluded.born < 0 THEN r.place ELSE excluded.place END`;
}

/** Removes what nobody will read any more. */
function tidying(world: string, before: WorldRow, after: WorldRow): string[] {
  const events = crosses(before.events, after.events, 256)
    ? [
        `DELETE FROM ${schema}.events WHERE world = ${world}
         AND (id <= ${after.events - most.events} OR entry <= ${after.entries - most.entries})`,
      ]
    : [];
  const horizon = after.version - remembered;
  if (!crosses(before.version, after.version, 256) || horizon <= 1) return events;
  return [
    ...events,
    `DELETE FROM ${schema}.records
     WHERE world = ${world} AND record IS NULL AND version <= ${horizon};
     UPDATE ${schema}.worlds SET horizon = greatest(horizon, ${horizon}) WHERE id = ${world}`,
  ];
}

/** Keeps what a transaction on an open world came to, ends it, and tells all mocks. */
export function commitStatements(
  literal: Literal,
  worldID: string,
  row: WorldRow,
  {
    changes,
    events,
  }: {
    readonly changes: readonly SharedChange[];
    readonly events: readonly WorldEvent[];
  },
): { readonly sql: string; readonly version: number } {
  const world = literal(worldID);
  const version = changes.length > 0 ? row.version + 1 : row.version;
  if (changes.length + events.length === 0) return { sql: 'COMMIT', version };
  const entries = row.entries + events.filter(({ type }) => type === 'journal').length;
  const after = { ...row, version, entries, events: row.events + events.length };
  const sql = [
    ...(changes.length > 0 ? [recordsStatement(literal, world, version, changes)] : [withoutFlush]),
    ...(events.length > 0 ? [eventsStatement(literal, world, events, row.events)] : []),
    `UPDATE ${schema}.worlds SET version = ${version}, entries = ${entries},
     events = ${after.events}, called_at = now() WHERE id = ${world}`,
    ...tidying(world, row, after),
    'COMMIT',
    ...(events.length > 0 ? [notify(literal, worldID)] : []),
  ];
  return { sql: sql.join('; '), version };
}

/** The records of a world as rows for `VALUES`; they have an order, and there is at least one. */
function rowsOf(literal: Literal, data: WorldData): string {
  const records = Object.entries(data).flatMap(([name, rows]) =>
    [...rows].map(([id, record]) => ({ name, id, record })),
  );
  const rows = records.map(
    ({ name, id, record }, place) =>
      `(${literal(name)}, ${literal(id)}, ${place}, ${literal(JSON.stringify(record))})`,
  );
  return `(VALUES ${['(NULL, NULL, 0, NULL)', ...rows].join(', ')}) AS v (name, id, place, record)`;
}

const insertRecords = (literal: Literal, data: WorldData, from: string) =>
  `INSERT INTO ${schema}.records (world, name, id, version, born, place, record)
   SELECT w.id, v.name, v.id, w.version, w.version, v.place, v.record
   FROM ${from} w, ${rowsOf(literal, data)} WHERE v.name IS NOT NULL`;

/** Makes a world unless there is one; the row that it gives says whether. */
export const createStatement = (literal: Literal, worldID: string, data: WorldData): string =>
  `WITH made AS (
     INSERT INTO ${schema}.worlds (id) VALUES (${literal(worldID)})
     ON CONFLICT DO NOTHING RETURNING id, version
   ), filled AS (${insertRecords(literal, data, 'made')})
   SELECT count(*) AS made FROM made`;

/** Puts records in place of those of a world, which is made where there is none. */
export function replaceStatements(literal: Literal, worldID: string, data: WorldData): string {
  const world = literal(worldID);
  return `${begin};
    INSERT INTO ${schema}.worlds AS w (id) VALUES (${world})
    ON CONFLICT (id) DO UPDATE SET version = w.version + 1, horizon = w.version + 1, called_at = now();
    DELETE FROM ${schema}.records WHERE world = ${world};
    ${insertRecords(literal, data, `(SELECT * FROM ${schema}.worlds WHERE id = ${world})`)};
    COMMIT`;
}

/** Deletes a world with everything that belongs to it, and tells all mocks. */
export const deleteStatements = (literal: Literal, worldID: string): string =>
  deleteIdleStatements(literal, worldID, undefined);

/**
 * Deletes a world, unless it was called since.
 *
 * @param since a time as SQL; without one, the world is deleted in any case.
 */
export function deleteIdleStatements(
  literal: Literal,
  worldID: string,
  since: string | undefined,
): string {
  const world = literal(worldID);
  const gone = `NOT EXISTS (SELECT 1 FROM ${schema}.worlds WHERE id = ${world})`;
  const parts = ['records', 'events', 'snapshots', 'snapshot_records'].map(
    (table) => `DELETE FROM ${schema}.${table} WHERE world = ${world} AND ${gone}`,
  );
  return [
    begin,
    `DELETE FROM ${schema}.worlds WHERE id = ${world}${since ? ` AND called_at < ${since}` : ''}`,
    ...parts,
    'COMMIT',
    `${notify(literal, deletedMark + worldID)} WHERE ${gone}`,
  ].join('; ');
}

/** Adds an event of a world that no call has caused. */
export const emitStatements = (literal: Literal, worldID: string, event: WorldEvent): string =>
  `${begin}; ${withoutFlush};
   WITH w AS (
     UPDATE ${schema}.worlds SET events = events + 1 WHERE id = ${literal(worldID)}
     RETURNING id, events
   )
   INSERT INTO ${schema}.events (world, id, ${eventColumns})
   SELECT id, events, ${eventValues(literal, event)} FROM w;
   COMMIT; ${notify(literal, worldID)}`;
