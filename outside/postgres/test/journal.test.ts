import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { control, environmentID, password } from '../src/calls.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let mock: Awaited<ReturnType<typeof startMock>>;
let client: Client;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  mock = await startMock({ quiet: true, store: postgres.address() });
  client = new Client(postgres.address());
  await client.connect();
  for (const token of ['one', 'two']) await password(mock.url, { token }, 'read');
});
afterAll(async () => {
  await client.end();
  await mock.close();
  await postgres.close();
});

const journal = `/${environmentID}/journal`;
const read = (path: string) => control(mock.url, 'GET', `${journal}${path}`);

it('the messages of a call are kept beside its entry', async () => {
  const { rows } = await client.query(
    'SELECT entry, event, wire FROM ping_password_mock.events WHERE entry IS NOT NULL ORDER BY id',
  );
  expect(rows.map(({ entry }) => entry)).toEqual(['1', '2']);
  expect(rows.map(({ event }) => Object.keys(JSON.parse(event).data).includes('wire'))).toEqual([
    false,
    false,
  ]);
  expect(rows.map(({ wire }) => Object.keys(JSON.parse(wire)))).toEqual([
    ['request', 'response'],
    ['request', 'response'],
  ]);
});

it('a call is read by its number, with its messages', async () => {
  const { entries } = (await read('')).body as { entries: unknown[] };
  const { status, body } = await read('/2');
  expect(status).toBe(200);
  expect(body['entry']).toEqual(entries[1]);
  expect(body['response']).toMatchObject({ body: { code: 'ACCESS_FAILED' } });
});

it('there is no call with a number that no entry has', async () => {
  expect((await read('/3')).status).toBe(404);
});

it('an entry that an earlier version has written is read as before', async () => {
  const before = [await read(''), await read('/1')].map(({ body }) => body);
  await client.query(`UPDATE ping_password_mock.events SET wire = NULL,
    event = jsonb_set(event::jsonb, '{data,wire}', wire::jsonb)::text WHERE entry = 1`);
  expect([await read(''), await read('/1')].map(({ body }) => body)).toEqual(before);
});

it('calls that are no longer among the newest 1,000 are not read', async () => {
  await client.query('UPDATE ping_password_mock.worlds SET entries = 1001');
  expect([(await read('/1')).status, (await read('/2')).status]).toEqual([404, 200]);
});
