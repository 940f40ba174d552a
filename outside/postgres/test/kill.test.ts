import { afterEach, beforeEach, expect, it } from 'vitest';
import { control } from '../src/calls.ts';
import { type MockProcess, startMockProcess } from '../src/mock-process.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

const worldIDs = [1, 2, 3, 4].map((index) => `00000000-0000-4000-8000-00000000000${index}`);

/** Acknowledged changes under which something is killed. */
const enough = 1000;

let postgres: Postgres;
let mocks: MockProcess[];
beforeEach(async () => {
  postgres = await startPostgres();
  mocks = [await startMockProcess(postgres.address()), await startMockProcess(postgres.address())];
  for (const environmentID of worldIDs)
    await control(mocks[0]?.url ?? '', 'POST', '', { environmentID, personas: false });
});
afterEach(async () => {
  await Promise.all(mocks.map((mock) => mock.close()));
  await postgres.close();
});

/** Makes users until it is told to stop, and keeps the names that were acknowledged. */
function makeUsers(workers: number) {
  const acknowledged = worldIDs.map((): string[] => []);
  let isOver = false;
  let count = 0;
  let waiting: { readonly least: number; resolve(): void } | undefined;
  const make = async (worker: number) => {
    const world = worker % worldIDs.length;
    const mock = mocks[Math.floor(worker / worldIDs.length) % mocks.length];
    for (let index = 0; !isOver; index += 1) {
      const username = `user.${worker}.${index}`;
      // A mock that was killed answers no more.
      const made = await control(mock?.url ?? '', 'POST', `/${worldIDs[world]}/users`, {
        username,
      }).catch(() => undefined);
      if (made?.status !== 201) continue;
      acknowledged[world]?.push(username);
      count += 1;
      if (waiting && count >= waiting.least) waiting.resolve();
    }
  };
  const all = Promise.all(Array.from({ length: workers }, (_, worker) => make(worker)));
  return {
    acknowledged,
    /** Waits for so many more acknowledged changes. */
    more: (least: number) =>
      new Promise<void>((resolve) => {
        waiting = { least: count + least, resolve };
      }),
    async stop() {
      isOver = true;
      await all;
    },
  };
}

async function namesIn(mock: MockProcess | undefined, worldID: string | undefined) {
  const { body } = await control(mock?.url ?? '', 'GET', `/${worldID}/users`);
  return new Set((body['users'] as { username: string }[]).map(({ username }) => username));
}

/** The acknowledged names that a mock does not know. */
async function lost(mock: MockProcess | undefined, acknowledged: readonly (readonly string[])[]) {
  const missing: string[] = [];
  for (const [index, names] of acknowledged.entries()) {
    const there = await namesIn(mock, worldIDs[index]);
    missing.push(...names.filter((name) => !there.has(name)));
  }
  return missing;
}

it('loses nothing and locks no world when a mock is killed, and the other goes on', async () => {
  const users = makeUsers(16);
  await users.more(enough);
  await mocks[0]?.kill();
  await users.more(100);
  await users.stop();
  expect(await lost(mocks[1], users.acknowledged)).toEqual([]);
});

it('loses nothing when the database is killed, and the mocks recover by themselves', async () => {
  const users = makeUsers(16);
  await users.more(enough);
  await postgres.kill();
  await postgres.start();
  await users.more(100);
  await users.stop();
  expect(await lost(mocks[0], users.acknowledged)).toEqual([]);
  expect(await lost(mocks[1], users.acknowledged)).toEqual([]);
});
