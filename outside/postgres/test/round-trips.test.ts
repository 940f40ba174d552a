import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, control, environmentID, password, userID, workerToken } from '../src/calls.ts';
import { type DatabaseProxy, openProxy } from '../src/database-proxy.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let proxy: DatabaseProxy;
let mock: Awaited<ReturnType<typeof startMock>>;
let token: string;
let changes = 1000;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  proxy = await openProxy(postgres.port);
  const store = `postgres://postgres:${secret}@127.0.0.1:${proxy.port}/postgres`;
  mock = await startMock({ quiet: true, store });
  token = await workerToken(mock.url);
});
afterAll(async () => {
  await mock.close();
  await proxy.close();
  await postgres.close();
});

const directory = { authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}` };
const directoryUser = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';

const calls: Readonly<Record<string, () => Promise<{ status: number }>>> = {
  'reads a user': () =>
    call(`${mock.url}/platform/v1/environments/${environmentID}/users/${userID}`, 'GET', {
      headers: { authorization: `Bearer ${token}` },
    }),
  'reads a user of the Directory': () =>
    call(`${mock.url}/directory/api/directory/user/${directoryUser}`, 'GET', {
      headers: directory,
    }),
  'is refused': () => password(mock.url, { token: 'none' }, 'read'),
  'checks a password': () =>
    password(mock.url, { token }, 'check', { password: 'Tr4vel-Lightly-88' }),
  'checks a wrong password': () => password(mock.url, { token }, 'check', { password: 'wrong' }),
  'sends a recovery code': () => password(mock.url, { token }, 'sendRecoveryCode'),
  'changes a password': () =>
    password(mock.url, { token }, 'reset', { newPassword: `Fake-Harbour-${changes++}!` }),
};

it.each(Object.keys(calls))('a call that %s takes two round trips', async (name) => {
  // The first one may have to look for what the others know.
  await calls[name]?.();
  const before = proxy.trips();
  const answer = await calls[name]?.();
  expect(answer?.status).not.toBe(404);
  expect(proxy.trips() - before).toBe(2);
});

it('a call that another mock has changed the world for takes no more', async () => {
  const store = postgres.address();
  const other = await startMock({ quiet: true, store });
  try {
    await calls['reads a user']?.();
    await password(other.url, { token }, 'sendRecoveryCode');
    const before = proxy.trips();
    await calls['reads a user']?.();
    expect(proxy.trips() - before).toBe(2);
  } finally {
    await other.close();
  }
});

it('the journal has them all', async () => {
  const { body } = await control(mock.url, 'GET', `/${environmentID}/journal`);
  expect((body['entries'] as unknown[]).length).toBeGreaterThanOrEqual(14);
});
