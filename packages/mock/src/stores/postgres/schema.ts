import type { Client } from 'pg';

/** The schema that all tables of the mock are in. */
export const schema = 'ping_password_mock';

/** Version of the tables. */
const version = 3;

/** A number for PostgreSQL's advisory locks: `PPsb` in ASCII, as in the header of the SQLite files. */
const lock = 0x50507362;

/** The statements that lead from each version of the tables to the next. */
const migrations: readonly string[] = [
  `
  CREATE TABLE ${schema}.worlds (
    id text PRIMARY KEY, incarnation bigint GENERATED ALWAYS AS IDENTITY,
    version bigint NOT NULL DEFAULT 1, horizon bigint NOT NULL DEFAULT 1,
    entries bigint NOT NULL DEFAULT 0, events bigint NOT NULL DEFAULT 0,
    called_at timestamptz NOT NULL DEFAULT now()
  ) WITH (fillfactor = 50);
  CREATE TABLE ${schema}.records (
    world text NOT NULL, name text NOT NULL, id text NOT NULL, version bigint NOT NULL,
    born bigint NOT NULL, place integer NOT NULL, record text, PRIMARY KEY (world, name, id)
  );
  CREATE INDEX records_by_version ON ${schema}.records (world, version);
  CREATE INDEX directory_accounts ON ${schema}.records (id) WHERE name = 'directoryAccounts';
  CREATE TABLE ${schema}.events (
    world text NOT NULL, id bigint NOT NULL, entry bigint, event text NOT NULL,
    PRIMARY KEY (world, id)
  );
  CREATE TABLE ${schema}.snapshots (
    world text NOT NULL, id text NOT NULL, name text, created_at bigint NOT NULL,
    place bigint GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (world, id)
  );
  CREATE TABLE ${schema}.snapshot_records (
    world text NOT NULL, snapshot text NOT NULL, name text NOT NULL, id text NOT NULL,
    place bigint NOT NULL, record text NOT NULL, PRIMARY KEY (world, snapshot, name, id)
  );
  CREATE TABLE ${schema}.keys (name text PRIMARY KEY, value text NOT NULL);
  `,
  `
  ALTER TABLE ${schema}.events ADD COLUMN message text;
  DELETE FROM ${schema}.events WHERE event LIKE '{"type":"message"%';
  `,
  `ALTER TABLE ${schema}.events ADD COLUMN wire text`,
];

/** Thrown for a database that is not as a mock needs it. */
export class RefusedDatabase extends Error {
  override readonly name = 'RefusedDatabase';
}

/** The version of the tables that are there; 0 when there are none. */
async function versionIn(client: Client): Promise<number> {
  // Who may not create a schema can use one that is there.
  const { rowCount } = await client.query(`SELECT 1 FROM pg_namespace WHERE nspname = '${schema}'`);
  if (rowCount === 0) {
    await client.query(
      `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.meta (version integer NOT NULL);
       INSERT INTO ${schema}.meta VALUES (0)`,
    );
    return 0;
  }
  const { rows: tables } = await client.query(`SELECT to_regclass('${schema}.meta') AS meta`);
  const found = tables[0]?.meta && (await client.query(`SELECT version FROM ${schema}.meta`));
  if (found?.rowCount !== 1)
    throw new RefusedDatabase(`the schema ${schema} there is not of a mock`);
  return Number(found.rows[0].version);
}

/**
 * Brings the tables to this version; only one mock at a time does.
 *
 * @throws RefusedDatabase when something else or a newer version has written them.
 */
export async function migrate(client: Client): Promise<void> {
  const { rows } = await client.query('SHOW server_encoding');
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8')
    throw new RefusedDatabase(
      `its encoding is ${encoding}; create the database with ENCODING UTF8`,
    );
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock})`);
  const found = await versionIn(client);
  if (found > version)
    throw new RefusedDatabase(
      `it was written by a newer version of the mock; its tables have version ${found}, and this mock knows ${version}`,
    );
  for (const migration of migrations.slice(found)) await client.query(migration);
  await client.query(`UPDATE ${schema}.meta SET version = ${version}; COMMIT`);
}
