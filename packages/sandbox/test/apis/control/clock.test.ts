import { describe, expect, it } from 'vitest';
import { outcome } from '../../answer.ts';
import { beginning, createTestWorld, testSandbox } from '../../world.ts';

let system = beginning;
const sandbox = testSandbox({ now: () => system });

describe('clock', () => {
  it('stands still when frozen and goes on from there when not', async () => {
    const world = await createTestWorld(sandbox);
    system += 60_000;
    expect((await world.control('GET', '/clock')).body).toEqual({
      now: '2026-03-02T10:00:00.000Z',
      frozen: true,
    });
    await world.control('PUT', '/clock', { frozen: false });
    system += 60_000;
    expect((await world.control('GET', '/clock')).body).toEqual({
      now: '2026-03-02T10:01:00.000Z',
      frozen: false,
    });
  });

  it('is set to a time, forward and back', async () => {
    const world = await createTestWorld(sandbox);
    for (const now of ['2030-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z']) {
      expect((await world.control('PUT', '/clock', { now })).body).toEqual({ now, frozen: true });
    }
  });

  it.each([
    ['PT15M', '2026-03-02T10:15:00.000Z'],
    ['P1W', '2026-03-09T10:00:00.000Z'],
    ['P1DT1H1M1.5S', '2026-03-03T11:01:01.500Z'],
    ['PT0S', '2026-03-02T10:00:00.000Z'],
  ])('advances by %s', async (by, now) => {
    const world = await createTestWorld(sandbox);
    expect((await world.advance(by)).body).toEqual({ now, frozen: true });
  });

  it.each([
    ['P', 'INVALID_VALUE'],
    ['PT', 'INVALID_VALUE'],
    ['-PT1M', 'INVALID_VALUE'],
    ['P1Y', 'INVALID_VALUE'],
    ['15M', 'INVALID_VALUE'],
    ['', 'EMPTY_VALUE'],
    ['P999999999999D', 'OUT_OF_RANGE'],
    [`PT${'9'.repeat(400)}S`, 'OUT_OF_RANGE'],
  ])('does not advance by %s', async (by, code) => {
    const world = await createTestWorld(sandbox);
    expect(outcome(await world.advance(by))).toMatch(
      new RegExp(`^400 INVALID_DATA (${code}|INVALID_VALUE) by$`),
    );
    expect((await world.control('GET', '/clock')).body).toMatchObject({
      now: '2026-03-02T10:00:00.000Z',
    });
  });

  it.each(['yesterday', '2026-13-01T00:00:00Z', '2016-12-31T23:59:60Z', '1969-12-31T23:59:59Z'])(
    'is not set to %s',
    async (now) => {
      const world = await createTestWorld(sandbox);
      expect((await world.control('PUT', '/clock', { now })).status).toBe(400);
    },
  );

  it('is frozen and moved back from the last time there is', async () => {
    const world = await createTestWorld(sandbox);
    const now = '9999-12-31T23:59:59.999Z';
    await world.control('PUT', '/clock', { now, frozen: false });
    system += 86_400_000;
    expect((await world.control('PUT', '/clock', { frozen: true })).body).toEqual({
      now,
      frozen: true,
    });
    const back = { now: '2026-03-02T10:00:00.000Z', frozen: false };
    expect((await world.control('PUT', '/clock', back)).body).toEqual(back);
  });

  it('lets everything go on at the last time there is', async () => {
    const world = await createTestWorld(sandbox);
    await world.control('PUT', '/clock', { now: '9999-12-31T23:59:59.999Z', frozen: false });
    system += 86_400_000;
    await world.advance('PT0S');
    expect((await world.control('GET', '/clock')).body).toMatchObject({
      now: '9999-12-31T23:59:59.999Z',
    });
    expect((await world.control('GET', '')).status).toBe(200);
    expect((await world.control('GET', '/users')).status).toBe(200);
  });
});
