import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const setFaults = (...faults: unknown[]) => world.control('PUT', '/faults', { faults });
const read = () => world.password('user.ok', 'read');

/** The statuses of so many calls. */
async function statuses(calls: number): Promise<number[]> {
  const told: number[] = [];
  for (let call = 0; call < calls; call += 1) told.push((await read()).status);
  return told;
}

describe('a fault', () => {
  it('happens to every third call that fits', async () => {
    await setFaults({ kind: 'error', operationId: 'readPassword', every: 3 });
    await world.password('user.ok', 'check', { password: 'Tr4vel-Lightly-88' });
    expect(await statuses(7)).toEqual([200, 200, 500, 200, 200, 500, 200]);
  });

  it('ends after its count, whatever its rate', async () => {
    await setFaults({ kind: 'error', every: 2, count: 1 });
    expect(await statuses(4)).toEqual([200, 500, 200, 200]);
    expect((await world.control('GET', '/faults')).body).toEqual({
      faults: [{ kind: 'error', every: 2, count: 1, remaining: 0 }],
    });
  });

  it('happens by probability, to the same calls for the same seed', async () => {
    const rows: number[][] = [];
    for (const seed of [7, 7, 8]) {
      await setFaults({ kind: 'error', probability: 0.25, seed });
      rows.push(await statuses(400));
    }
    const [first, again, other] = rows;
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    for (const row of rows) {
      const failed = row.filter((status) => status === 500).length;
      expect(failed).toBeGreaterThan(70);
      expect(failed).toBeLessThan(130);
    }
  });

  it('happens by probability without a seed', async () => {
    await setFaults({ kind: 'error', probability: 0.5 });
    expect(new Set(await statuses(50))).toEqual(new Set([200, 500]));
  });

  it('lets the next one act when it is not its turn', async () => {
    await setFaults({ kind: 'error', every: 2 }, { kind: 'unavailable', count: 1 });
    expect(await statuses(4)).toEqual([503, 500, 200, 500]);
  });
});

describe('a rate limit', () => {
  const limit = { calls: 2, seconds: 10 };

  it('refuses the calls beyond it, each action for itself, until its time is over', async () => {
    await setFaults({ kind: 'rateLimit', limit });
    expect(await statuses(2)).toEqual([200, 200]);
    await world.control('POST', '/clock/advance', { by: 'PT3S' });
    const refused = await read();
    expect(outcome(refused)).toBe('429 REQUEST_LIMITED LIMIT_EXCEEDED');
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(member(refused.body, 'details', 0, 'innerError')).toEqual({ quotaLimit: 2 });
    const password = 'Tr4vel-Lightly-88';
    expect((await world.password('user.ok', 'check', { password })).status).toBe(200);
    await world.control('POST', '/clock/advance', { by: 'PT7S' });
    expect(await statuses(3)).toEqual([200, 200, 429]);
    expect((await world.control('GET', '/faults')).body).toEqual({
      faults: [{ kind: 'rateLimit', limit }],
    });
  });

  it('starts again when the clock is set back', async () => {
    await setFaults({ kind: 'rateLimit', limit });
    expect(await statuses(3)).toEqual([200, 200, 429]);
    await world.control('PUT', '/clock', { now: '2026-03-01T10:00:00Z' });
    expect(await statuses(1)).toEqual([200]);
  });
});

it.each([
  [{ kind: 'error', every: 2, probability: 0.5 }, 'probability'],
  [{ kind: 'error', seed: 1 }, 'seed'],
  [{ kind: 'error', limit: { calls: 1, seconds: 1 } }, 'limit'],
  [{ kind: 'rateLimit', every: 2, limit: { calls: 1, seconds: 1 } }, 'limit'],
  [{ kind: 'error', every: 1 }, 'every'],
  [{ kind: 'error', probability: 1.5 }, 'probability'],
])('is refused: %j', async (fault, target) => {
  expect(outcome(await setFaults(fault))).toBe(`400 INVALID_DATA INVALID_VALUE faults.0.${target}`);
});
