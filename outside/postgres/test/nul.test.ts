import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, call, control, environmentID, password, workerToken } from '../src/calls.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let shared: Awaited<ReturnType<typeof startMock>>;
let alone: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  shared = await startMock({ quiet: true, store: postgres.address() });
  alone = await startMock({ quiet: true });
});
afterAll(async () => {
  await shared.close();
  await alone.close();
  await postgres.close();
});

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${btoa(`${id}:${secret}`)}`,
});
const world = `/${environmentID}`;

/** Calls with U+0000, which no text in PostgreSQL can hold, wherever a caller can send it. */
const calls: Readonly<Record<string, (mock: string) => Promise<Answer>>> = {
  'the identifier of a world': (mock) => control(mock, 'GET', '/a%00b'),
  'the identifier of a world to make': (mock) => control(mock, 'PUT', '/a%00b', {}),
  'the identifier of a world to delete': (mock) => control(mock, 'DELETE', '/a%00b'),
  'the environment of a call': async (mock) =>
    password(mock, { token: await workerToken(mock), world: 'a%00b' }, 'read'),
  'the identifier of a user': async (mock) =>
    password(mock, { token: await workerToken(mock), user: 'a%00b' }, 'read'),
  'the client ID of the Directory': (mock) =>
    call(`${mock}/directory/api/directory/user/none`, 'GET', { headers: basic('a\0b', 'key') }),
  'the client ID of an application': (mock) =>
    call(`${mock}/auth/${environmentID}/as/token`, 'POST', {
      headers: basic('a%00b', 'secret'),
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }),
  'the name of a user': (mock) => control(mock, 'POST', `${world}/users`, { username: 'a\0b' }),
  'the name of a world': (mock) =>
    control(mock, 'POST', '', { name: 'a\0b', directoryClientID: 'c\0d', personas: false }),
  'the name of a snapshot': (mock) => control(mock, 'POST', `${world}/snapshots`, { name: 'a\0b' }),
  'the identifier of a snapshot to restore': (mock) =>
    control(mock, 'POST', `${world}/snapshots/a%00b/restore`),
  'the identifier of a snapshot to delete': (mock) =>
    control(mock, 'DELETE', `${world}/snapshots/a%00b`),
  'the address of a mail': (mock) => control(mock, 'GET', `${world}/inbox/newest?to=a%00b`),
  'the identifier of a flow': (mock) => call(`${mock}/auth/${environmentID}/flows/a%00b`),
  'a password': async (mock) =>
    password(mock, { token: await workerToken(mock) }, 'check', { password: 'a\0b' }),
};

it.each(Object.keys(calls))('NUL in %s is answered as without a database', async (name) => {
  const [there, here] = [await calls[name]?.(shared.url), await calls[name]?.(alone.url)];
  expect(there?.status).toBe(here?.status);
  expect(there?.status).toBeLessThan(500);
});

it('the database still works', async () => {
  expect((await call(`${shared.url}/readyz`)).status).toBe(200);
});
