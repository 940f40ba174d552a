import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/stores/sqlite-persistence.ts';
import { environmentID } from '../put-password.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file with a world of one user, and what somebody has done to it. */
async function fileAfter(statement: string): Promise<string> {
  const file = join(folder, `${randomUUID()}.db`);
  (await openDatabase(file, () => undefined)).close();
  const database = new DatabaseSync(file);
  const put = database.prepare("INSERT INTO records VALUES (?, '', ?, ?, '{}')");
  put.run(environmentID, 'settings', 'settings');
  put.run(environmentID, 'users', 'ann');
  database.exec(statement);
  database.close();
  return file;
}

it.each([
  "UPDATE records SET record = 'null' WHERE name = 'users'",
  "UPDATE records SET record = '[]' WHERE name = 'settings'",
  "UPDATE records SET record = '7' WHERE name = 'settings'",
  "UPDATE records SET record = '{' WHERE name = 'users'",
  "DELETE FROM records WHERE name = 'settings'",
  "INSERT INTO snapshots VALUES ('world', 'snapshot', NULL, 0)",
])('a file is damaged after %s', async (statement) => {
  const file = await fileAfter(statement);
  await expect(openDatabase(file, () => undefined)).rejects.toThrow(
    `${file} is damaged. Give another file to --store, or move this one away; it was left as it is.`,
  );
});

/** A key that RS256 takes, and what is wrong with others. */
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const good = { ...pair().export({ format: 'jwk' }), kid: 'kept' };
const { kid: _, ...nameless } = good;
const { d: __, p, q, dp, dq, qi, ...publicPart } = good;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
  format: 'jwk',
});
const keyed = (value: unknown) =>
  fileAfter(`INSERT INTO keys VALUES ('signing', '${JSON.stringify(value)}')`);

it.each([
  ['no object', 7],
  ['empty', {}],
  ['another kind of key', { ...ec, kid: 'kept' }],
  ['public', publicPart],
  ['too short', { ...short, kid: 'kept' }],
  ['made of two', { ...good, n: pair().export({ format: 'jwk' }).n }],
  ['without kid', nameless],
])('a file is damaged whose signing key is %s', async (_title, key) => {
  const file = await keyed(key);
  await expect(openDatabase(file, () => undefined)).rejects.toThrow(`${file} is damaged. `);
});

it('a file is opened whose signing key can sign', async () => {
  const database = await openDatabase(await keyed(good), () => undefined);
  const kept = database.load().keys.get('signing');
  database.close();
  expect(JSON.parse(kept ?? '')).toEqual(good);
});

it.each(['__proto__', 'constructor', 'devices'])(
  'records of a table that no world has are left alone: %s',
  async (name) => {
    const statement = `INSERT INTO records VALUES ('${environmentID}', '', '${name}', 'x', '{}')`;
    const database = await openDatabase(await fileAfter(statement), () => undefined);
    const users = database.load().worlds.get(environmentID)?.data.users;
    database.close();
    expect([...(users?.keys() ?? [])]).toEqual(['ann']);
  },
);
