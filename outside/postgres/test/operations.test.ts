import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, control, environmentID } from '../src/calls.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';
import { openWay, type Way } from '../src/watch-trips.ts';

let postgres: Postgres;
let way: Way;
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  way = await openWay(postgres.port);
  const store = `postgres://postgres:${secret}@127.0.0.1:${way.port}/postgres`;
  mock = await startMock({ store, worldTtl: 'PT24H', log: () => undefined });
});
afterAll(async () => {
  await mock.close();
  await way.close();
  await postgres.close();
});

it('a mock is ready while its database is there, and alive in any case', async () => {
  const statuses = async () => [
    (await call(`${mock.url}/healthz`)).status,
    (await call(`${mock.url}/readyz`)).status,
  ];
  expect(await statuses()).toEqual([200, 200]);
  way.cut();
  expect(await statuses()).toEqual([200, 503]);
  way.open();
  while ((await statuses())[1] !== 200);
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
    const worlds = body['worlds'] as { environmentID: string }[] | undefined;
    // On a busy machine, the list may be refused as the world is removed.
    return worlds?.map((world) => world.environmentID) ?? [idle];
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
