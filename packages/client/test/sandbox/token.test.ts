import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/index.ts';
import { beginning, testWorld } from './world.ts';

const sandbox = createSandbox();
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';

/** A world, 100 parallel calls in it, and how often the sandbox saw each operation and status. */
async function hundredCalls(options: { now?: () => number; fetch?: Fetch } = {}) {
  const world = await testWorld({ sandbox, ...options });
  const path = { environmentID: world.environmentID, userID };
  const read = () =>
    world.platform.GET('/environments/{environmentID}/users/{userID}/password', {
      params: { path },
    });
  return {
    ...world,
    read,
    calls: () => Promise.all(Array.from({ length: 100 }, read)),
    /** What came since the last time. */
    async seen() {
      const seen: Record<string, number> = {};
      for (const { operationId, status } of await world.takeJournal()) {
        const key = `${operationId} ${status}`;
        seen[key] = (seen[key] ?? 0) + 1;
      }
      return seen;
    },
  };
}

type World = Awaited<ReturnType<typeof testWorld>>;

/** Puts another world in the place of one, which ends its tokens; those of applications outlive a reset. */
async function beginAnew(control: World['control'], params: World['params']): Promise<void> {
  await control.DELETE('/worlds/{environmentID}', { params });
  await control.POST('/worlds', { body: params.path });
}

const passwords = (results: { data?: { status: string } }[]) =>
  results.filter(({ data }) => data?.status === 'OK').length;

describe('100 parallel calls', () => {
  it('ask for one token', async () => {
    const { calls, seen } = await hundredCalls();
    expect(passwords(await calls())).toBe(100);
    expect(await seen()).toEqual({ 'issueToken 200': 1, 'readPassword 200': 100 });
    await calls();
    expect(await seen()).toEqual({ 'readPassword 200': 100 });
  });

  it('ask for one more when the world has begun anew, and are each sent once more', async () => {
    const { calls, seen, control, params } = await hundredCalls();
    await calls();
    await beginAnew(control, params);
    expect(passwords(await calls())).toBe(100);
    expect(await seen()).toEqual({
      'readPassword 401': 100,
      'issueToken 200': 1,
      'readPassword 200': 100,
    });
  });

  it('ask for one more when the token has expired unnoticed, and are each sent once more', async () => {
    const { calls, seen, control, params } = await hundredCalls();
    await calls();
    await seen();
    const body = { by: 'PT1H' };
    await control.POST('/worlds/{environmentID}/clock/advance', { params, body });
    expect(passwords(await calls())).toBe(100);
    expect(await seen()).toEqual({
      'readPassword 401': 100,
      'issueToken 200': 1,
      'readPassword 200': 100,
    });
  });

  it('ask for one more before it expires, and are sent once', async () => {
    const clock = { now: Date.parse(beginning) };
    const { calls, seen, control, params } = await hundredCalls({ now: () => clock.now });
    await calls();
    await seen();
    clock.now += 59 * 60_000;
    const body = { by: 'PT59M' };
    await control.POST('/worlds/{environmentID}/clock/advance', { params, body });
    await calls();
    expect(await seen()).toEqual({ 'issueToken 200': 1, 'readPassword 200': 100 });
  });
});

it('one call is sent once more and no further', async () => {
  const { read, seen, control, params } = await hundredCalls();
  await read();
  await beginAnew(control, params);
  await read();
  expect(await seen()).toEqual({
    'readPassword 401': 1,
    'issueToken 200': 1,
    'readPassword 200': 1,
  });
});

it('a call whose token never arrives is sent once more and no further', async () => {
  const fetch: Fetch = (request) => {
    if (request.url.includes('/platform/')) request.headers.delete('authorization');
    return sandbox.fetch(request);
  };
  const { read, seen } = await hundredCalls({ fetch });
  expect((await read()).response.status).toBe(401);
  expect(await seen()).toEqual({ 'issueToken 200': 2, 'readPassword 401': 2 });
});
