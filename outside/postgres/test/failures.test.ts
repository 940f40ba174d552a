import { startMock } from '@ping-password/mock';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { control, environmentID, password, workerToken } from '../src/calls.ts';
import { type DatabaseProxy, openProxy } from '../src/database-proxy.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let proxy: DatabaseProxy;
let mock: Awaited<ReturnType<typeof startMock>>;
let token: string;
const lines: string[] = [];
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  proxy = await openProxy(postgres.port);
  const store = `postgres://postgres:${secret}@127.0.0.1:${proxy.port}/postgres`;
  mock = await startMock({ store, log: (line) => lines.push(line) });
  token = await workerToken(mock.url);
});
afterEach(() => proxy.open());
afterAll(async () => {
  await mock.close();
  await proxy.close();
  await postgres.close();
});

const read = (world = environmentID) => password(mock.url, { token, world }, 'read');

/** Calls until one succeeds; the test ends by its time limit if none does. */
async function recovered(): Promise<void> {
  while ((await read()).status !== 200);
}

describe('a mock whose database is away', () => {
  it('answers 503 with Retry-After when connections are cut, and recovers', async () => {
    await recovered();
    proxy.cut();
    const { status, headers, body } = await read();
    const timeIn = (name: string) => Date.parse(headers.get(name) ?? '');
    expect([status, timeIn('retry-after') - timeIn('date')]).toEqual([503, 1000]);
    expect(body['message']).toBe('The service is not available.');
    expect((await control(mock.url, 'GET', '')).status).toBe(503);
    proxy.open();
    await recovered();
  });

  it('answers 503 when nothing comes back, and recovers', async () => {
    await recovered();
    proxy.silence();
    const answers = await Promise.all([read(), read(), read(), control(mock.url, 'GET', '')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    proxy.open();
    await recovered();
  });

  it('says so once, and when it is back, without the password', () => {
    const said = lines.filter((line) => line.startsWith('store: '));
    const name = `PostgreSQL at 127.0.0.1:${proxy.port}`;
    expect(said.slice(0, 2)).toEqual([
      `store: ${name} cannot be used: the connection was cut.`,
      `store: ${name} answers again.`,
    ]);
    expect(said.join('\n')).not.toContain(secret);
  });
});

describe('a mock whose address leads nowhere', () => {
  it.each([
    [
      'another password',
      (address: string) => address.replace(secret, 'wrong'),
      'the user name or the password is wrong',
    ],
    [
      'another database',
      (address: string) => address.replace(/\w+$/, 'nothing'),
      'the database does not exist',
    ],
  ])('does not start with %s', async (_, wrong, reason) => {
    const starting = startMock({ quiet: true, store: wrong(postgres.address()) });
    await expect(starting).rejects.toThrow(
      `--store postgres: PostgreSQL at 127.0.0.1:${postgres.port} cannot be used: ${reason}.`,
    );
  });
});

describe('a world that somebody locks', () => {
  const locked = 'bbbbbbbb-0001-4000-8000-000000000001';
  it('lets calls on other worlds pass, and its own are answered 503', async () => {
    await control(mock.url, 'POST', '', { environmentID: locked });
    const client = new Client(postgres.address());
    await client.connect();
    try {
      await client.query(
        `BEGIN; SELECT 1 FROM ping_password_mock.worlds WHERE id = '${locked}' FOR UPDATE`,
      );
      const waiting = control(mock.url, 'GET', `/${locked}/clock`);
      expect((await read()).status).toBe(200);
      expect((await waiting).status).toBe(503);
      await client.query('ROLLBACK');
      expect((await control(mock.url, 'GET', `/${locked}/clock`)).status).toBe(200);
    } finally {
      await client.end();
    }
  });
});

describe('a database of a newer version', () => {
  it('is refused, and left as it is', async () => {
    const client = new Client(postgres.address());
    await client.connect();
    try {
      await client.query('CREATE DATABASE newer');
      const store = postgres.address('newer');
      await (await startMock({ quiet: true, store })).close();
      const newer = new Client(store);
      await newer.connect();
      await newer.query('UPDATE ping_password_mock.meta SET version = 99');
      await expect(startMock({ quiet: true, store })).rejects.toThrow(
        'it was written by a newer version of the mock; its tables have version 99, and this mock knows 3.',
      );
      const { rows } = await newer.query('SELECT version FROM ping_password_mock.meta');
      await newer.end();
      expect(rows).toEqual([{ version: 99 }]);
    } finally {
      await client.end();
    }
  });

  it('is made once when several mocks start at the same time', async () => {
    const client = new Client(postgres.address());
    await client.connect();
    await client.query('CREATE DATABASE together');
    await client.end();
    const store = postgres.address('together');
    const mocks = await Promise.all(
      Array.from({ length: 4 }, () => startMock({ quiet: true, store })),
    );
    const tokens = await Promise.all(mocks.map(({ url }) => workerToken(url)));
    const [first] = mocks;
    for (const issued of tokens)
      expect((await password(first?.url ?? '', { token: issued }, 'read')).status).toBe(200);
    await Promise.all(mocks.map((it) => it.close()));
  });
});
