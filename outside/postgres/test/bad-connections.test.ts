import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { control } from '../src/calls.ts';
import { type DatabaseProxy, openProxy } from '../src/database-proxy.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

const world = '/eeeeeeee-0001-4000-8000-000000000001';

let postgres: Postgres;
let proxy: DatabaseProxy;
let client: Client;
/** Reaches the database through the proxy. */
let one: Awaited<ReturnType<typeof startMock>>;
let two: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  proxy = await openProxy(postgres.port);
  client = new Client(postgres.address());
  await client.connect();
  const store = `postgres://postgres:${secret}@127.0.0.1:${proxy.port}/postgres`;
  one = await startMock({ quiet: true, store, log: () => undefined });
  two = await startMock({ quiet: true, store: postgres.address() });
});
beforeEach(async () => {
  while ((await control(one.url, 'PUT', world, { personas: false })).status >= 300);
});
afterEach(() => {
  proxy.slow(0);
  proxy.open();
});
afterAll(async () => {
  await one.close();
  await two.close();
  await client.end();
  await proxy.close();
  await postgres.close();
});

const make = async (mock: string, username: string) =>
  (await control(mock, 'POST', `${world}/users`, { username })).status;

async function names(mock: string): Promise<string[]> {
  const { status, body } = await control(mock, 'GET', `${world}/users`);
  if (status !== 200) return names(mock);
  return (body['users'] as { username: string }[]).map(({ username }) => username).sort();
}

/** Waits until no transaction is left open in the database. */
async function nothingIsLocked(): Promise<void> {
  const sql = "SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
  while ((await client.query(sql)).rowCount !== 0);
}

it.each([
  ['before the database has it', 'cutBefore', []],
  ['after the database has it', 'cutAfter', ['ann']],
  ['by silence', 'silence', []],
] as const)(
  'a change that is cut %s is answered 503, and both mocks agree on it',
  async (_, fault, kept) => {
    expect(await names(one.url)).toEqual([]);
    proxy.once('COMMIT; SELECT pg_notify', fault);
    expect(await make(one.url, 'ann')).toBe(503);
    await nothingIsLocked();
    expect(await make(two.url, 'bob')).toBe(201);
    expect(await names(two.url)).toEqual([...kept, 'bob']);
    expect(await names(one.url)).toEqual([...kept, 'bob']);
  },
);

it('nothing acknowledged is lost while connections are cut again and again', async () => {
  const acknowledged: string[] = [];
  let isOver = false;
  const work = async (worker: number) => {
    const mock = worker % 2 ? one.url : two.url;
    for (let index = 0; !isOver; index += 1) {
      const name = `user.${worker}.${index}`;
      if ((await make(mock, name)) === 201) acknowledged.push(name);
    }
  };
  const cut = async () => {
    for (let round = 1; round <= 20; round += 1) {
      proxy.once(
        round % 2 ? 'INSERT INTO' : 'FOR UPDATE',
        round % 4 < 2 ? 'cutBefore' : 'cutAfter',
      );
      const least = acknowledged.length + 10;
      while (acknowledged.length < least) await names(one.url);
      proxy.open();
    }
    isOver = true;
  };
  await Promise.all([cut(), ...[0, 1, 2, 3].map(work)]);
  await nothingIsLocked();
  for (const mock of [one.url, two.url]) {
    const there = new Set(await names(mock));
    expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);
  }
});

it('a large world may take the database longer than a small one', async () => {
  const replacement = 'DELETE FROM ping_password_mock.records WHERE world';
  const put = async (count: number) => {
    const users = Array.from({ length: count }, (_, index) => ({ username: `user.${index}` }));
    proxy.once(replacement, 'late');
    return (await control(one.url, 'PUT', world, { personas: false, users })).status;
  };
  expect(await put(1)).toBe(503);
  expect(await put(2000)).toBe(200);
});

it('calls succeed when each message takes 100 ms, and share connections', async () => {
  proxy.slow(100);
  const before = proxy.trips();
  const made = await Promise.all(
    Array.from({ length: 50 }, (_, index) => make(one.url, `slow.${index}`)),
  );
  expect(new Set(made)).toEqual(new Set([201]));
  // Those that wait go together.
  expect(proxy.trips() - before).toBeLessThan(30);
  proxy.slow(0);
  expect(await names(two.url)).toHaveLength(50);
});
