import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { control, environmentID, password, workerToken } from '../src/calls.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let mock: Awaited<ReturnType<typeof startMock>>;
let client: Client;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  mock = await startMock({ quiet: true, store: postgres.address() });
  client = new Client(postgres.address());
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await mock.close();
  await postgres.close();
});

/** The tables that have a text anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows: tables } = await client.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'ping_password_mock' ORDER BY 1",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query(
      `SELECT 1 FROM ping_password_mock.${name} t WHERE strpos(t::text, $1) > 0 LIMIT 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Sends a recovery code, and gives it. */
async function sentCode(): Promise<string> {
  const token = await workerToken(mock.url);
  await password(mock.url, { token }, 'sendRecoveryCode');
  const { body } = await control(mock.url, 'GET', `/${environmentID}/inbox/newest`);
  return String(body['code']);
}

it('the code of a mail is in the record of the mail alone', async () => {
  expect(await tablesWith(await sentCode())).toEqual(['records']);
});

it('the journal holds neither the code nor the passwords of a call', async () => {
  const recoveryCode = await sentCode();
  const newPassword = 'Fake-Lantern-7319!';
  const token = await workerToken(mock.url);
  const bodies = [
    { recoveryCode, newPassword },
    { recoveryCode: 'none', newPassword },
  ];
  for (const body of bodies) await password(mock.url, { token }, 'recover', body);
  expect(await tablesWith(newPassword)).toEqual([]);
  expect(await tablesWith(token)).toEqual([]);
  await control(mock.url, 'DELETE', `/${environmentID}/inbox`);
  expect(await tablesWith(recoveryCode)).toEqual([]);
});

it.each([
  ['the inbox is cleared', 'DELETE', 'inbox'],
  ['the world is reset', 'POST', 'reset'],
])('the code of a mail is nowhere once %s', async (_, method, path) => {
  const code = await sentCode();
  await control(mock.url, method, `/${environmentID}/${path}`);
  expect(await tablesWith(code)).toEqual([]);
});

it('a database of an earlier version is brought up to date, and its events lose the codes', async () => {
  await client.query('CREATE DATABASE earlier');
  const store = postgres.address('earlier');
  await (await startMock({ quiet: true, store })).close();
  const earlier = new Client(store);
  await earlier.connect();
  try {
    await earlier.query(`UPDATE ping_password_mock.meta SET version = 1;
      ALTER TABLE ping_password_mock.events DROP COLUMN message, DROP COLUMN wire;
      INSERT INTO ping_password_mock.events (world, id, event)
      VALUES ('w', 1, '{"type":"message","data":{"code":"X"}}'), ('w', 2, '{"type":"clock"}')`);
    await (await startMock({ quiet: true, store })).close();
    const { rows } = await earlier.query(
      "SELECT id, message, wire, event FROM ping_password_mock.events WHERE world = 'w'",
    );
    expect(rows).toEqual([{ id: '2', message: null, wire: null, event: '{"type":"clock"}' }]);
  } finally {
    await earlier.end();
  }
});
