import { beforeEach, describe, expect, it } from 'vitest';
import { requestOf } from '../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../world.ts';

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

/** Sends a request that carries the fault itself. */
const faulty = (fault: string, method = 'GET', path = `/users/${idOf('user.ok')}/password`) =>
  sandbox.fetch(
    requestOf(method, `/platform/v1/environments/${world.environmentID}${path}`, {
      token: world.workerToken(),
      headers: { 'x-mock-fault': fault },
    }),
  );

describe('X-Mock-Fault', () => {
  it.each([
    ['error', 500],
    ['rateLimit=3', 429],
    ['unavailable', 503],
    ['latency=250', 200],
  ])('brings about %s', async (fault, status) => {
    expect((await faulty(fault)).status).toBe(status);
    expect(waits).toEqual(fault.startsWith('latency') ? [250] : []);
  });

  it('cuts the connection', async () => {
    await expect(faulty('resetBefore')).rejects.toThrow(TypeError);
    await expect(faulty('resetAfter')).rejects.toThrow(TypeError);
  });

  it.each([
    ['explosion', 'X-Mock-Fault takes latency, '],
    ['', 'X-Mock-Fault takes latency, '],
    ['latency', 'latency takes 0 to 60000 milliseconds'],
    ['latency=long', 'latency takes 0 to 60000 milliseconds'],
    ['latency=-1', 'latency takes 0 to 60000 milliseconds'],
    ['latency=60001', 'latency takes 0 to 60000 milliseconds'],
    ['unavailable=3601', 'unavailable takes 0 to 3600 seconds'],
    ['rateLimit=', 'rateLimit takes 0 to 3600 seconds'],
    ['error=3', 'error takes no value'],
  ])('refuses "%s" with what it takes', async (fault, words) => {
    const response = await faulty(fault);
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(words);
    expect((await world.entry())['rule']).toBe('X-Mock-Fault cannot be read');
  });
});
