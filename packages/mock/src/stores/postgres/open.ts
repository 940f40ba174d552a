import { createSharedStore } from '@ping-password/sandbox';
import type { Client, ClientConfig } from 'pg';
import type { Log } from '../../server/log.ts';
import type { ClosableStore } from '../closable-store.ts';
import { createConnections } from './connections.ts';
import { type Driver, loadDriver } from './driver.ts';
import { reasonOf } from './failure.ts';
import { removeIdleWorlds } from './idle.ts';
import { literalBy } from './literal.ts';
import { createNotices } from './notices.ts';
import { migrate, RefusedDatabase } from './schema.ts';
import { createSockets } from './sockets.ts';
import { deadlineIn, inTime } from './time-limit.ts';
import { worldsIn } from './worlds.ts';

/** Milliseconds that a start waits for the database, so that it fails within 5 s. */
const startTimeLimit = 4000;

const form =
  '--store takes the address of a database as postgres://USER@HOST/DATABASE, with :PORT after the host where it is not 5432.';

/** What the driver makes of an address. */
function clientOf(driver: Driver, config: ClientConfig): Client {
  try {
    return new driver.Client(config);
  } catch {
    // What the driver says may hold the password.
    throw new TypeError(form);
  }
}

/** Brings the tables to this version, on a connection of its own. */
async function prepareTables(client: Client): Promise<void> {
  // Without it, a connection that breaks would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await migrate(client);
  await client.end();
}

/**
 * Opens a PostgreSQL database that any number of mocks may share.
 *
 * @param log takes a line when the database is away, and when it is back.
 * @throws Error that names host, port and reason, and never the password.
 */
export async function openPostgres(address: string, log: Log): Promise<ClosableStore> {
  if (!URL.canParse(address) || !/^[^:]+:\/\//.test(address)) throw new TypeError(form);
  const driver = await loadDriver();
  const sockets = createSockets();
  const config: ClientConfig = {
    connectionString: address,
    application_name: 'ping-password-mock',
    keepAlive: true,
    connectionTimeoutMillis: startTimeLimit,
    stream: sockets.open,
  };
  const client = clientOf(driver, config);
  const name = `PostgreSQL at ${client.host}:${client.port}`;
  const notices = createNotices(() => clientOf(driver, config));
  try {
    await inTime(
      prepareTables(client).then(() => notices.open()),
      deadlineIn(startTimeLimit),
    );
  } catch (error) {
    await sockets.closeAfter(Promise.all([notices.close(), client.end()]));
    const reason = error instanceof RefusedDatabase ? error.message : reasonOf(error);
    throw new Error(`--store postgres: ${name} cannot be used: ${reason}.`);
  }
  const connections = createConnections(driver, config, { name, log });
  const literal = literalBy(driver);
  return {
    store: createSharedStore({ ...worldsIn(connections, literal), watch: notices.watch }),
    ping: async () => void (await connections.ask('SELECT 1')),
    removeIdle: (milliseconds, kept) => removeIdleWorlds(connections, literal, milliseconds, kept),
    close: () => sockets.closeAfter(Promise.all([notices.close(), connections.close()])),
  };
}
