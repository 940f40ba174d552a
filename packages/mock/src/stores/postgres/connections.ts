import { StoreUnavailable } from '@ping-password/sandbox';
import type { ClientConfig, Pool, PoolClient, QueryResult } from 'pg';
import type { Log } from '../../server/log.ts';
import type { Driver } from './driver.ts';
import { reasonOf } from './failure.ts';
import { type Deadline, deadlineIn, inTime, timeLimit } from './time-limit.ts';

/** What the statements of one message came to. */
export type Results = readonly Pick<QueryResult, 'rows' | 'rowCount'>[];

/** A connection that is in use until it is released. */
export interface Connection {
  /** Sends a message of one or more statements: one round trip. */
  ask(sql: string): Promise<Results>;
  /** Gives the connection back, to be used again. */
  release(): void;
  /** Closes the connection, which ends its transaction with nothing kept. */
  discard(): void;
}

/** Connections to one database. Every failure is a `StoreUnavailable`, and the connection is closed. */
export interface Connections {
  take(deadline?: Deadline): Promise<Connection>;
  /** Sends a message on a connection of its own; for a large one, the answer may take longer than usual. */
  ask(sql: string, deadline?: Deadline): Promise<Results>;
  close(): Promise<void>;
}

/** The most connections of a mock, beside the one that listens; a world takes one while its calls run. */
const mostConnections = 20;

/** Says once that the database is away, and once that it is back. */
function createReporter(name: string, log: Log) {
  let isAway = false;
  let isOver = false;
  return {
    /** Says nothing any more. */
    end(): void {
      isOver = true;
    },
    failed(error: unknown): StoreUnavailable {
      const reason = reasonOf(error);
      if (!isAway && !isOver) log(`store: ${name} cannot be used: ${reason}.`);
      isAway = true;
      return new StoreUnavailable(`${name} cannot be used: ${reason}.`);
    },
    answered(): void {
      if (isAway) log(`store: ${name} answers again.`);
      isAway = false;
    },
  };
}

function connectionOf(
  client: PoolClient,
  deadline: Deadline,
  report: ReturnType<typeof createReporter>,
): Connection {
  return {
    async ask(sql) {
      try {
        const results: unknown = await inTime(client.query(sql), deadline);
        report.answered();
        return [results].flat() as Results;
      } catch (error) {
        client.release(true);
        throw report.failed(error);
      }
    },
    release: () => client.release(),
    discard: () => client.release(true),
  };
}

/** Creates connections, none of them open yet. */
export function createConnections(
  driver: Driver,
  config: ClientConfig,
  { name, log }: { readonly name: string; readonly log: Log },
): Connections {
  const report = createReporter(name, log);
  const pool: Pool = new driver.Pool({
    ...config,
    max: mostConnections,
    connectionTimeoutMillis: timeLimit,
    // A mock that hangs in the middle of a transaction does not keep the world.
    idle_in_transaction_session_timeout: 5000,
    lock_timeout: timeLimit,
  });
  // A connection may break at any time; whoever uses it learns of it by the next message.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const take = async (deadline = deadlineIn(timeLimit)): Promise<Connection> => {
    const connecting = pool.connect();
    try {
      return connectionOf(await inTime(connecting, deadline), deadline, report);
    } catch (error) {
      connecting.then((late) => late.release()).catch(() => undefined);
      throw report.failed(error);
    }
  };
  return {
    take,
    async ask(sql, deadline) {
      const connection = await take(deadline);
      const results = await connection.ask(sql);
      connection.release();
      return results;
    },
    close() {
      // What is still under way when the mock ends fails for that reason.
      report.end();
      return pool.end();
    },
  };
}
