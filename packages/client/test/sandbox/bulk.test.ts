import { createSandbox } from '@ping-password/sandbox';
import { expect, it } from 'vitest';
import { type BulkCallSettings, forEachUser } from '../../src/bulk.ts';
import { pages } from '../../src/lists.ts';
import { idOf } from './faulty-world.ts';
import { virtualTime } from './virtual-time.ts';
import { beginning, currentPassword, newPassword, testWorld } from './world.ts';

const people = 5000;
const userIDs = Array.from({ length: people }, (_, index) => idOf(index));

/** Lets so many calls through in a second, and says when there is room again, in both forms by turns. */
function limiter(now: () => number, perSecond: number) {
  let [began, count, refused] = [0, 0, 0];
  return {
    refused: () => refused,
    refusal(): Response | undefined {
      if (now() >= began + 1000) [began, count] = [now(), 0];
      count += 1;
      if (count <= perSecond) return undefined;
      refused += 1;
      const date = new Date(Date.parse(beginning) + now());
      const later = new Date(date.getTime() + 1000);
      const after = refused % 2 ? '1' : later.toUTCString();
      const headers = { 'retry-after': after, date: date.toUTCString() };
      return Response.json({ code: 'REQUEST_LIMITED' }, { status: 429, headers });
    },
  };
}

/** A world of 5,000 users whose server lets 400 calls through in a second. */
async function limitedWorld() {
  const time = virtualTime();
  const sandbox = createSandbox();
  const limit = limiter(time.now, 400);
  const resets = new Map<string, number>();
  const users = userIDs.map((id, index) => ({
    id,
    username: `user.${index}`,
    password: { value: currentPassword },
  }));
  const world = await testWorld({
    sandbox,
    input: { personas: false, users },
    fetch: (request) =>
      time.during(async () => {
        const refusal = request.method === 'PUT' ? limit.refusal() : undefined;
        const response = refusal ?? (await sandbox.fetch(request));
        const [, userID = ''] = /users\/([^/]+)\//.exec(request.url) ?? [];
        if (request.method === 'PUT' && response.ok)
          resets.set(userID, (resets.get(userID) ?? 0) + 1);
        return response;
      }),
  });
  const { platform, environmentID } = world;
  const reset = (user: string | { id: string }, settings: BulkCallSettings) =>
    platform.resetPassword({
      path: { environmentID, userID: typeof user === 'string' ? user : user.id },
      body: { newPassword },
      ...settings,
    });
  return { ...world, time, limit, resets, reset };
}

/** How many users were reset so many times. */
function timesOf(resets: ReadonlyMap<string, number>) {
  const times: Record<number, number> = {};
  for (const count of resets.values()) times[count] = (times[count] ?? 0) + 1;
  return times;
}

it('resets 5,000 passwords through a rate limit: nobody is lost, nobody comes twice', async () => {
  const { platform, environmentID, time, limit, resets, reset } = await limitedWorld();
  const pauses: number[] = [];
  const listed = pages(platform.listUsers, { path: { environmentID }, query: { limit: 200 } });
  const report = await time.pass(
    forEachUser(listed, reset, {
      concurrency: 8,
      now: time.now,
      timer: time.later,
      onProgress: ({ pause }) => pause !== undefined && pauses.push(pause),
    }),
  );
  expect(report).toMatchObject({ done: people, failed: 0, failures: {}, complete: true });
  expect(timesOf(resets)).toEqual({ 1: people });
  expect(pauses).toHaveLength(limit.refused());
  expect(new Set(pauses)).toEqual(new Set([1]));
  // All share a pause, so that a second wastes no more calls than run at once.
  expect(limit.refused()).toBeLessThanOrEqual(8 * Math.ceil(people / 400));
});

it('stops in the middle and goes on from the token', async () => {
  const { time, resets, reset } = await limitedWorld();
  const leaving = new AbortController();
  const common = { concurrency: 8, now: time.now, timer: time.later };
  const first = await time.pass(
    forEachUser(userIDs, reset, {
      ...common,
      signal: leaving.signal,
      onProgress: ({ done }) => done === 2345 && leaving.abort(),
    }),
  );
  expect(first.complete).toBe(false);
  expect(first.done).toBe(resets.size);
  expect(first.done).toBeGreaterThanOrEqual(2345);
  expect(first.done).toBeLessThan(2345 + 8);
  const resume = JSON.parse(JSON.stringify(first.token));
  const second = await time.pass(forEachUser(userIDs, reset, { ...common, resume }));
  expect(second).toMatchObject({ done: people, failed: 0, complete: true });
  expect(timesOf(resets)).toEqual({ 1: people });
});
