import { createHash } from 'node:crypto';
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

/** A text that may do harm. */
interface Hostile {
  readonly text: string;
  /** The text as a part of a path. */
  readonly url: string;
  /** The text as a header can hold it. */
  readonly header: string;
}

const ascii = (text: string): Hostile => ({ text, url: encodeURIComponent(text), header: text });

/** Letters and digits that no compression makes much shorter. */
const long = createHash('shake128', { outputLength: 3000 }).update('long').digest('base64url');

const texts: Readonly<Record<string, Hostile>> = {
  // No text in PostgreSQL can hold it.
  NUL: ascii('a\0b'),
  SQL: ascii(`\\'; DROP SCHEMA ping_password_mock CASCADE; -- $1 \\`),
  'half a character': { text: 'c\ud800d', url: 'c%ED%A0%80d', header: 'c\u00edd' },
  // No entry of an index can be as long.
  '4,000 characters': ascii(long),
};

/** Calls with a text wherever a caller can send one that is kept or looked for. */
const calls: Readonly<Record<string, (mock: string, hostile: Hostile) => Promise<Answer>>> = {
  'the identifier of a world': (mock, { url }) => control(mock, 'GET', `/${url}`),
  'the identifier of a world to make': (mock, { url }) => control(mock, 'PUT', `/${url}`, {}),
  'the identifier of a world to delete': (mock, { url }) => control(mock, 'DELETE', `/${url}`),
  'the environment of a call': async (mock, { url }) =>
    password(mock, { token: await workerToken(mock), world: url }, 'read'),
  'the identifier of a user': async (mock, { url }) =>
    password(mock, { token: await workerToken(mock), user: url }, 'read'),
  'the client ID of the Directory': (mock, { header }) =>
    call(`${mock}/directory/api/directory/user/none`, 'GET', { headers: basic(header, 'key') }),
  'the client ID of a token': (mock, { url }) =>
    call(`${mock}/auth/${environmentID}/as/token`, 'POST', {
      headers: basic(url, 'secret'),
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }),
  'the client ID of an application to make': (mock, { text }) =>
    control(mock, 'POST', `${world}/applications`, { id: text, type: 'WORKER' }),
  'the name of a user': (mock, { text }) =>
    control(mock, 'POST', `${world}/users`, { username: text }),
  'the name of a world': (mock, { text }) =>
    control(mock, 'POST', '', { name: text, personas: false }),
  'the Directory client of a world': (mock, { text }) =>
    control(mock, 'POST', '', { directoryClientID: text, personas: false }),
  'the name of a snapshot': (mock, { text }) =>
    control(mock, 'POST', `${world}/snapshots`, { name: text }),
  'the identifier of a snapshot to restore': (mock, { url }) =>
    control(mock, 'POST', `${world}/snapshots/${url}/restore`),
  'the identifier of a snapshot to delete': (mock, { url }) =>
    control(mock, 'DELETE', `${world}/snapshots/${url}`),
  'the address of a mail': (mock, { url }) =>
    control(mock, 'GET', `${world}/inbox/newest?to=${url}`),
  'the identifier of a flow': (mock, { url }) => call(`${mock}/auth/${environmentID}/flows/${url}`),
  'a password': async (mock, { text }) =>
    password(mock, { token: await workerToken(mock) }, 'check', { password: text }),
};

const pairs = Object.keys(texts).flatMap((text) => Object.keys(calls).map((name) => [text, name]));

it.each(pairs)('%s in %s is answered as without a database', async (text, name) => {
  const hostile = texts[text ?? ''] ?? ascii('');
  const [there, here] = [
    await calls[name ?? '']?.(shared.url, hostile),
    await calls[name ?? '']?.(alone.url, hostile),
  ];
  expect(there?.status).toBe(here?.status);
  expect(there?.status).toBeLessThan(500);
});

it.each([500, 1000])(
  'identifiers of %i characters of four bytes are imported as without a database',
  async (length) => {
    const environmentID = 'ffffffff-0001-4000-8000-000000000001';
    const characters = Array.from(
      { length },
      (_, index) => 0x10000 + ((index * index * 31) % 60000),
    );
    const id = String.fromCodePoint(...characters);
    const statuses = [];
    for (const mock of [shared.url, alone.url]) {
      const users = [{ username: 'ann' }];
      await control(mock, 'PUT', `/${environmentID}`, { personas: false, users });
      const { body } = await control(mock, 'GET', `/${environmentID}/export`);
      const exported = body as { saved: { records: { users: { id: string }[] } } };
      exported.saved.records.users = exported.saved.records.users.map((user) => ({ ...user, id }));
      statuses.push((await control(mock, 'PUT', `/${environmentID}`, exported)).status);
    }
    expect(statuses).toEqual(length > 500 ? [400, 400] : [200, 200]);
  },
);

it('the database still works', async () => {
  expect((await call(`${shared.url}/readyz`)).status).toBe(200);
  expect((await control(shared.url, 'GET', '')).status).toBe(200);
});
