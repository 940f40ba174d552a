import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { call, control, environmentID, workerToken } from '../src/calls.ts';
import { type DatabaseProxy, openProxy } from '../src/database-proxy.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let proxy: DatabaseProxy;
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  proxy = await openProxy(postgres.port);
  const store = `postgres://postgres:${secret}@127.0.0.1:${proxy.port}/postgres`;
  mock = await startMock({ store, worldTtl: 'PT24H', log: () => undefined });
});
afterEach(() => proxy.open());
afterAll(async () => {
  await mock.close();
  await proxy.close();
  await postgres.close();
});

it('a mock is ready while its database is there, and alive in any case', async () => {
  const statuses = async () => [
    (await call(`${mock.url}/healthz`)).status,
    (await call(`${mock.url}/readyz`)).status,
  ];
  expect(await statuses()).toEqual([200, 200]);
  proxy.cut();
  expect(await statuses()).toEqual([200, 503]);
  proxy.open();
  while ((await statuses())[1] !== 200);
});

it('the metrics are there while the database is away, without the number of worlds', async () => {
  const metrics = async () => (await fetch(`${mock.url}/metrics`)).text();
  const worlds = async () => /^ping_mock_worlds (.*)$/m.exec(await metrics())?.[1];
  await workerToken(mock.url);
  expect(await worlds()).toBe('1');
  proxy.cut();
  expect(await worlds()).toBe('Nan');
  expect(await metrics()).toContain('ping_mock_listeners 0');
  proxy.open();
  while ((await worlds()) !== '1');
});

it('worlds that are replaced count as called', async () => {
  const replaced = 'dddddddd-0003-4000-8000-000000000003';
  await control(mock.url, 'PUT', `/${replaced}`, { personas: false });
  const client = new Client(postgres.address());
  await client.connect();
  const select = `FROM ping_password_mock.worlds WHERE id = '${replaced}' AND called_at < now() - interval '1 hour'`;
  const isOld = async () => (await client.query(`SELECT 1 ${select}`)).rowCount === 1;
  await client.query(
    `UPDATE ping_password_mock.worlds SET called_at = now() - interval '2 hours' WHERE id = '${replaced}'`,
  );
  expect(await isOld()).toBe(true);
  await control(mock.url, 'PUT', `/${replaced}`, { personas: false });
  expect(await isOld()).toBe(false);
  await client.end();
  await control(mock.url, 'DELETE', `/${replaced}`);
});

it('worlds are removed that no mock has called for the time of the option', async () => {
  const idle = 'dddddddd-0001-4000-8000-000000000001';
  const busy = 'dddddddd-0002-4000-8000-000000000002';
  for (const id of [idle, busy]) await control(mock.url, 'POST', '', { environmentID: id });
  const client = new Client(postgres.address());
  await client.connect();
  await client.query("UPDATE ping_password_mock.worlds SET called_at = now() - interval '2 hours'");
  const bearer = { authorization: 'Bearer none' };
  await call(`${mock.url}/platform/v1/environments/${busy}/users`, 'GET', { headers: bearer });
  const store = postgres.address();
  const other = await startMock({ quiet: true, store, worldTtl: 'PT30M' });
  const ids = async () => {
    const { body } = await control(other.url, 'GET', '');
    const worlds = body['worlds'] as { environmentID: string }[];
    return worlds.map((world) => world.environmentID);
  };
  while ((await ids()).includes(idle));
  expect(await ids()).toEqual([environmentID, busy]);
  await other.close();
  const { rows } = await client.query(
    `SELECT count(*)::int AS left FROM ping_password_mock.records WHERE world = '${idle}'`,
  );
  await client.end();
  expect(rows).toEqual([{ left: 0 }]);
});
