import type {
  News,
  OpenWorld,
  SharedWorlds,
  WorldData,
  WorldVersion,
} from '@ping-password/sandbox';
import type { Connection, Connections, Results } from './connections.ts';
import { eventsIn } from './events.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';
import { dataOf, snapshotsIn } from './snapshots.ts';
import {
  commitStatements,
  createStatement,
  deleteStatements,
  emitStatements,
  openStatements,
  replaceStatements,
  type WorldRow,
} from './statements.ts';
import { type Deadline, deadlineIn, timeLimit } from './time-limit.ts';

function worldRow(row: Readonly<Record<string, unknown>>): WorldRow {
  const number = (name: string) => Number(row[name]);
  return {
    incarnation: String(row['incarnation']),
    version: number('version'),
    entries: number('entries'),
    events: number('events'),
  };
}

/** The records that came with a lock: all, or those that are newer than what is known. */
function newsOf(
  rows: Results[number]['rows'],
  horizon: number,
  row: WorldRow,
  known: WorldVersion | undefined,
): News {
  if (known?.incarnation !== row.incarnation || known.number < horizon)
    return { kind: 'whole', data: dataOf(rows) };
  const changes = rows.map(({ name, id, record, born }) => ({
    table: name,
    id,
    record: record === null ? undefined : JSON.parse(record),
    added: record !== null && Number(born) > known.number,
  }));
  return { kind: 'changes', changes };
}

/**
 * Does something between two messages of a transaction. A connection that is not given back when it throws, such as
 * for a record that is no JSON, is lost, and with it the lock on the world.
 */
function between<T>(connection: Connection, fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    connection.discard();
    throw error;
  }
}

function openWorld(
  connection: Connection,
  literal: Literal,
  worldID: string,
  { row, news }: { readonly row: WorldRow; readonly news: News },
): OpenWorld {
  const end = async (sql: string) => {
    await connection.ask(sql);
    connection.release();
  };
  return {
    version: { incarnation: row.incarnation, number: row.version },
    news,
    lastEntry: row.entries,
    async commit(changes, events) {
      const { sql, version } = between(connection, () =>
        commitStatements(literal, worldID, row, { changes, events }),
      );
      await end(sql);
      return { incarnation: row.incarnation, number: version };
    },
    cancel: () => end('ROLLBACK'),
  };
}

type Reads = Pick<SharedWorlds, 'worldIDs' | 'has' | 'worldWith' | 'key'>;

/** What is read without a lock. */
function readsIn({ ask }: Connections, literal: Literal): Reads {
  const rows = async (sql: string) => (await ask(sql))[0]?.rows ?? [];
  return {
    worldIDs: async () =>
      (await rows(`SELECT id FROM ${schema}.worlds ORDER BY incarnation`)).map(({ id }) => id),
    async has(worldID) {
      // No text in PostgreSQL can have it, and a path of a request can.
      if (worldID.includes('\0')) return false;
      const sql = `SELECT 1 FROM ${schema}.worlds WHERE id = ${literal(worldID)}`;
      return (await rows(sql)).length > 0;
    },
    async worldWith(table, id) {
      if (id.includes('\0')) return undefined;
      const [found] = await rows(`SELECT w.id FROM ${schema}.records r
        JOIN ${schema}.worlds w ON w.id = r.world
        WHERE r.name = ${literal(table)} AND r.id = ${literal(id)} AND r.record IS NOT NULL
        ORDER BY w.incarnation LIMIT 1`);
      return found?.id;
    },
    async key(name) {
      const sql = `SELECT value FROM ${schema}.keys WHERE name = ${literal(name)}`;
      return (await rows(sql))[0]?.value;
    },
  };
}

/** Until when a whole world is to be written: a millisecond more for each record. */
function deadlineFor(data: WorldData): Deadline {
  const records = Object.values(data).reduce((sum, { size }) => sum + size, 0);
  return deadlineIn(timeLimit + records);
}

/** Worlds in a PostgreSQL database; who watches them is told elsewhere. */
export function worldsIn(connections: Connections, literal: Literal): Omit<SharedWorlds, 'watch'> {
  const { ask, take } = connections;
  const run = async (sql: string) => void (await ask(sql));
  return {
    ...readsIn(connections, literal),
    ...eventsIn(connections, literal),
    ...snapshotsIn(connections, literal),
    async open(worldID, known) {
      const connection = await take();
      const [, locked, records] = await connection.ask(openStatements(literal, worldID, known));
      const found = locked?.rows[0];
      if (!found) {
        await connection.ask('ROLLBACK');
        connection.release();
        return undefined;
      }
      return between(connection, () => {
        const row = worldRow(found);
        const news = newsOf(records?.rows ?? [], Number(found.horizon), row, known);
        return openWorld(connection, literal, worldID, { row, news });
      });
    },
    async create(worldID, data) {
      const [made] = await ask(createStatement(literal, worldID, data), deadlineFor(data));
      return made?.rows[0]?.made === '1';
    },
    async replace(worldID, data) {
      await ask(replaceStatements(literal, worldID, data), deadlineFor(data));
    },
    delete: (worldID) => run(deleteStatements(literal, worldID)),
    emit: (worldID, event) => run(emitStatements(literal, worldID, event)),
    saveKey: (name, value) =>
      run(`INSERT INTO ${schema}.keys (name, value)
        VALUES (${literal(name)}, ${literal(value)}) ON CONFLICT DO NOTHING`),
  };
}
