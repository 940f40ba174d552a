import { beforeEach, describe, expect, it } from 'vitest';
import { requestOf } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';

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

  it('breaks the body off in its middle', async () => {
    const whole = JSON.stringify((await world.password('user.ok', 'read')).body);
    const { status, body } = await faulty('truncate');
    expect(status).toBe(200);
    const reader = body?.getReader();
    const first = await reader?.read();
    const received = new TextDecoder().decode(first?.value);
    expect(received).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });

  it('cuts the connection where there is no body to break off', async () => {
    const path = '/passwordPolicies/7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33';
    await expect(faulty('truncate', 'DELETE', path)).rejects.toThrow('The connection was cut');
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
