import { emptyWorld, type SharedWorlds, type WorldData } from '@ping-password/sandbox';
import type { Connections } from './connections.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';

interface RecordRow {
  readonly name: string;
  readonly id: string;
  /** JSON; nothing when the record was removed. */
  readonly record: string | null;
}

/** The records of rows, in their order. */
export function dataOf(rows: readonly RecordRow[]): WorldData {
  const data = emptyWorld();
  for (const { name, id, record } of rows) {
    const table = data[name as keyof WorldData] as Map<string, unknown> | undefined;
    if (record !== null) table?.set(id, JSON.parse(record));
  }
  return data;
}

type Snapshots = Pick<
  SharedWorlds,
  'saveSnapshot' | 'snapshots' | 'deleteSnapshot' | 'readSnapshot'
>;

/** The part of the shared worlds that has to do with snapshots. They are copied inside the database. */
export function snapshotsIn({ ask }: Connections, literal: Literal): Snapshots {
  const where = (worldID: string, snapshotID: string, column = 'id') =>
    `world = ${literal(worldID)} AND ${column} = ${literal(snapshotID)}`;
  return {
    async saveSnapshot(worldID, { id, name, createdAt }) {
      const world = literal(worldID);
      const nameOrNull = name === undefined ? 'NULL' : literal(name);
      const [, , saved] = await ask(`BEGIN ISOLATION LEVEL READ COMMITTED;
        SELECT 1 FROM ${schema}.worlds WHERE id = ${world} FOR UPDATE;
        INSERT INTO ${schema}.snapshots (world, id, name, created_at)
        SELECT id, ${literal(id)}, ${nameOrNull}, ${createdAt}
        FROM ${schema}.worlds WHERE id = ${world};
        INSERT INTO ${schema}.snapshot_records (world, snapshot, name, id, place, record)
        SELECT world, ${literal(id)}, name, id, row_number() OVER (ORDER BY born, place), record
        FROM ${schema}.records WHERE world = ${world} AND record IS NOT NULL;
        COMMIT`);
      return saved?.rowCount === 1;
    },
    async snapshots(worldID) {
      const [found] = await ask(`SELECT id, name, created_at FROM ${schema}.snapshots
        WHERE world = ${literal(worldID)} ORDER BY place`);
      return (found?.rows ?? []).map(({ id, name, created_at }) => ({
        id,
        name: name ?? undefined,
        createdAt: Number(created_at),
      }));
    },
    async deleteSnapshot(worldID, snapshotID) {
      const [, gone] = await ask(`BEGIN;
        DELETE FROM ${schema}.snapshots WHERE ${where(worldID, snapshotID)};
        DELETE FROM ${schema}.snapshot_records WHERE ${where(worldID, snapshotID, 'snapshot')};
        COMMIT`);
      return gone?.rowCount === 1;
    },
    async readSnapshot(worldID, snapshotID) {
      const [found, records] = await ask(`SELECT 1 FROM ${schema}.snapshots
        WHERE ${where(worldID, snapshotID)};
        SELECT name, id, record FROM ${schema}.snapshot_records
        WHERE ${where(worldID, snapshotID, 'snapshot')} ORDER BY place`);
      return found?.rows.length === 1 ? dataOf(records?.rows ?? []) : undefined;
    },
  };
}
