import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let client: Client;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  client = new Client(postgres.address());
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await postgres.close();
});

/** Runs statements in a new database. */
async function database(name: string, options: string, statements: string): Promise<string> {
  await client.query(`CREATE DATABASE ${name} ${options}`);
  const address = postgres.address(name);
  const inside = new Client(address);
  await inside.connect();
  await inside.query(statements);
  await inside.end();
  return address;
}

const reasonFor = async (store: string): Promise<string> => {
  const starting = startMock({ quiet: true, store });
  const message = await starting.then(
    async (mock) => {
      await mock.close();
      return 'it has started';
    },
    (error: Error) => error.message,
  );
  expect(message).not.toContain(secret);
  const name = `--store postgres: PostgreSQL at 127.0.0.1:${postgres.port} cannot be used: `;
  return message.startsWith(name) ? message.slice(name.length) : message;
};

it.each([
  [
    'strange',
    '',
    'CREATE SCHEMA ping_password_mock; CREATE TABLE ping_password_mock.worlds (id text)',
    'the schema ping_password_mock there is not of a mock.',
  ],
  [
    'emptied',
    '',
    'CREATE SCHEMA ping_password_mock; CREATE TABLE ping_password_mock.meta (version integer NOT NULL)',
    'the schema ping_password_mock there is not of a mock.',
  ],
  [
    'latin',
    "ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
    '',
    'its encoding is LATIN1; create the database with ENCODING UTF8.',
  ],
  [
    'readonly',
    '',
    'ALTER DATABASE readonly SET default_transaction_read_only = on',
    'the database takes no changes.',
  ],
])('the database "%s" is refused', async (name, options, statements, reason) => {
  expect(await reasonFor(await database(name, options, statements))).toBe(reason);
});

it('a user who may not create a schema is told so', async () => {
  await client.query(`CREATE ROLE guest LOGIN PASSWORD '${secret}'`);
  const store = postgres.address().replace('//postgres:', '//guest:');
  expect(await reasonFor(store)).toBe('the user may not create a schema or tables there.');
});

it('a server without TLS is refused where the address asks for it', async () => {
  expect(await reasonFor(`${postgres.address()}?sslmode=require`)).toBe(
    'the server does not speak TLS.',
  );
});

it.each([
  ['an unknown host', 'postgres://u@no-such-host.invalid/d', 'the host name is unknown.'],
  ['a missing socket', 'postgres://u@%2Ftmp%2Fno-such-folder/d', 'the socket does not exist.'],
])('%s is told', async (_, store, reason) => {
  expect(await reasonFor(store)).toContain(` cannot be used: ${reason}`);
});
