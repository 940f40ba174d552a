import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, newPassword, type TestWorld, testSandbox } from '../../world.ts';

const waits: number[] = [];
const sandbox = testSandbox({
  sleep: async (milliseconds) => {
    waits.push(milliseconds);
  },
});
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  waits.length = 0;
});

const newUserID = '00000000-0000-4000-8000-000000000001';
const setFaults = (...faults: unknown[]) => world.control('PUT', '/faults', { faults });
const read = (user = 'user.ok') => world.password(user, 'read');
const set = () => world.password('user.ok', 'set', { value: newPassword });
const lastChangedAt = async () =>
  ((await world.state('user.ok'))['password'] as Record<string, unknown>)['lastChangedAt'];

describe('faults of a world', () => {
  it.each([
    ['rateLimit', 429, 'REQUEST_LIMITED LIMIT_EXCEEDED', '7'],
    ['unavailable', 503, 'UNEXPECTED_ERROR', 'Mon, 02 Mar 2026 10:00:07 GMT'],
    ['error', 500, 'UNEXPECTED_ERROR', null],
  ])('answer with %s as %i', async (kind, status, code, retryAfter) => {
    await setFaults({ kind, ...(retryAfter && { retryAfterSeconds: 7 }) });
    const answer = await read();
    expect(outcome(answer)).toBe(`${status} ${code}`);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(await world.entry()).toMatchObject({
      status,
      rule: 'a fault was asked for',
      faults: [kind],
      subject: { userID: idOf('user.ok') },
    });
  });

  it('tell the date of a 503 by the clock of the system, whatever the time in the world is', async () => {
    await world.control('PUT', '/clock', { now: '2026-03-02T10:30:00.000Z', frozen: true });
    await setFaults({ kind: 'unavailable' });
    const { headers } = await read();
    expect([headers.get('date'), headers.get('retry-after')]).toEqual([
      'Mon, 02 Mar 2026 10:00:00 GMT',
      'Mon, 02 Mar 2026 10:00:01 GMT',
    ]);
  });

  it('delay within their bounds', async () => {
    await setFaults({ kind: 'latency', milliseconds: { min: 100, max: 200 } });
    for (let time = 0; time < 20; time += 1) expect((await read()).status).toBe(200);
    expect(waits).toHaveLength(20);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...waits)).toBeLessThanOrEqual(200);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });

  it('delay a call that another fault answers', async () => {
    const late = { kind: 'latency', milliseconds: { min: 100, max: 100 } };
    await setFaults({ kind: 'error', count: 1 }, { kind: 'unavailable' }, late);
    expect([(await read()).status, (await read()).status]).toEqual([500, 503]);
    expect(waits).toEqual([100, 100]);
    expect((await world.entry())['faults']).toEqual(['latency', 'unavailable']);
  });

  it('are told of in the journal when they delay', async () => {
    await setFaults({ kind: 'latency', milliseconds: { min: 1, max: 1 } });
    await read();
    expect(await world.entry()).toMatchObject({ rule: 'read', faults: ['latency'] });
  });

  it('cut the connection before anything happens', async () => {
    await setFaults({ kind: 'resetBefore' });
    await expect(set()).rejects.toThrow(TypeError);
    expect(await lastChangedAt()).toBe('2026-01-31T10:00:00.000Z');
    expect(await world.entry()).toMatchObject({ status: 0, faults: ['resetBefore'] });
  });

  it('cut the connection after everything has happened', async () => {
    await setFaults({ kind: 'resetAfter' });
    await expect(set()).rejects.toThrow(TypeError);
    expect(await lastChangedAt()).toBe('2026-03-02T10:00:00.000Z');
    expect(await world.entry()).toMatchObject({
      status: 0,
      faults: ['resetAfter'],
      rule: 'set',
    });
  });

  it('meet an action, a user or a persona alone', async () => {
    await setFaults({ kind: 'error', operationId: 'setPassword' });
    expect([(await read()).status, (await set()).status]).toEqual([200, 500]);
    await setFaults({ kind: 'error', userID: idOf('user.ok').toUpperCase() });
    expect([(await read()).status, (await read('user.expired')).status]).toEqual([500, 200]);
    await setFaults({ kind: 'error', persona: 'user.expired' });
    expect([(await read()).status, (await read('user.expired')).status]).toEqual([200, 500]);
  });

  it('end after their count', async () => {
    await setFaults({ kind: 'error', count: 2 }, { kind: 'unavailable', count: 1 });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await read()).status);
    expect(statuses).toEqual([500, 500, 503, 200]);
    expect((await world.control('GET', '/faults')).body).toEqual({
      faults: [
        { kind: 'error', count: 2, remaining: 0 },
        { kind: 'unavailable', count: 1, remaining: 0 },
      ],
    });
  });

  it('are taken away', async () => {
    await setFaults({ kind: 'error' });
    expect((await world.control('DELETE', '/faults')).status).toBe(204);
    expect((await read()).status).toBe(200);
    expect((await world.control('GET', '/faults')).body).toEqual({ faults: [] });
  });

  it.each([
    [{ kind: 'latency' }, 'REQUIRED_VALUE faults.0.milliseconds'],
    [{ kind: 'latency', milliseconds: { min: 2, max: 1 } }, 'OUT_OF_RANGE faults.0.milliseconds'],
    [
      { kind: 'latency', milliseconds: { min: 0, max: 60_001 } },
      'INVALID_VALUE faults.0.milliseconds.max',
    ],
    [{ kind: 'explosion' }, 'INVALID_VALUE faults.0.kind'],
    [{ kind: 'error', count: 0 }, 'INVALID_VALUE faults.0.count'],
    [{ kind: 'rateLimit', retryAfterSeconds: 1e9 }, 'INVALID_VALUE faults.0.retryAfterSeconds'],
    [{ kind: 'error', retryAfterSeconds: 3 }, 'INVALID_VALUE faults.0.retryAfterSeconds'],
    [{ kind: 'error', milliseconds: { min: 1, max: 2 } }, 'INVALID_VALUE faults.0.milliseconds'],
    [{ kind: 'error', operationId: 'readPasword' }, 'INVALID_VALUE faults.0.operationId'],
    [{ kind: 'error', operationId: 'readWorld' }, 'INVALID_VALUE faults.0.operationId'],
    [{ kind: 'error', userID: newUserID }, 'INVALID_VALUE faults.0.userID'],
  ])('are refused as %j', async (fault, detail) => {
    expect(outcome(await setFaults({ kind: 'error' }, fault))).toBe(
      `400 INVALID_DATA ${detail.replace('faults.0', 'faults.1')}`,
    );
    expect((await world.control('GET', '/faults')).body).toEqual({ faults: [] });
  });

  it('name the actions there are', async () => {
    const { body } = await setFaults({ kind: 'error', operationId: 'resetpassword' });
    expect(text(body, 'details', 0, 'message')).toMatch(
      /^There is no such action\. These exist: .*resetPassword,/,
    );
  });
});

describe('a world that is deleted while a call waits', () => {
  it('is not found', async () => {
    const own: { world?: TestWorld } = {};
    const waiting = testSandbox({
      sleep: async () => {
        await own.world?.control('DELETE', '');
      },
    });
    own.world = await createTestWorld(waiting);
    await own.world.control('PUT', '/faults', {
      faults: [{ kind: 'latency', milliseconds: { min: 1, max: 1 } }],
    });
    expect(outcome(await own.world.password('user.ok', 'read'))).toBe('404 NOT_FOUND');
  });
});
