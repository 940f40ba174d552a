import type { Client } from 'pg';

/** The schema that all tables of the mock are in. */
export const schema = 'ping_password_mock';

/** Version of the tables. */
const version = 2;

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
];

/** Thrown for a database that another version of the mock has written. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/**
 * Brings the tables to this version; only one mock at a time does.
 *
 * @throws NewerSchema when a newer version has written them.
 */
export async function migrate(client: Client): Promise<void> {
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock})`);
  // Who may not create a schema can use one that is there.
  const { rows: there } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [
    schema,
  ]);
  if (there.length === 0)
    await client.query(
      `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.meta (version integer NOT NULL);
       INSERT INTO ${schema}.meta VALUES (0)`,
    );
  const { rows } = await client.query(`SELECT version FROM ${schema}.meta`);
  const found = Number(rows[0]?.version);
  if (found > version)
    throw new NewerSchema(
      `it was written by a newer version of the mock; its tables have version ${found}, and this mock knows ${version}`,
    );
  for (const migration of migrations.slice(found)) await client.query(migration);
  await client.query(`UPDATE ${schema}.meta SET version = ${version}; COMMIT`);
}
