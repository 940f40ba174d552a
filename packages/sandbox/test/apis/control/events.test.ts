import { beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

/** Listens to the events of the world. */
async function listen() {
  const url = `http://127.0.0.1/_mock/worlds/${world.environmentID}/events`;
  const { body } = await sandbox.fetch(new Request(url));
  if (!body) throw new Error('There is no stream.');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  expect(await reader.read()).toEqual({ done: false, value: ': open\n\n' });
  return reader;
}

describe('a listener', () => {
  it('hears what happens', async () => {
    const reader = await listen();
    await world.control('POST', '/clock/advance', { by: 'PT1M' });
    const { value } = await reader.read();
    expect(value).toBe('event: clock\ndata: {"now":"2026-03-02T10:01:00.000Z","frozen":true}\n\n');
  });

  it('who reads nothing is dropped with what waited, and others are not', async () => {
    const stalled = await listen();
    const reader = await listen();
    for (let call = 0; call < 1100; call += 1) {
      await world.control('POST', '/clock/advance', { by: 'PT0S' });
      await reader.read();
    }
    const drain = async () => {
      while (!(await stalled.read()).done);
    };
    await expect(drain()).rejects.toThrow('The listener does not read its events.');
  });

  it('who is the oldest of a hundred ends when one more comes', async () => {
    const first = await listen();
    const second = await listen();
    for (let count = 2; count < 101; count += 1) await listen();
    expect(await first.read()).toEqual({ done: true, value: undefined });
    await world.control('POST', '/clock/advance', { by: 'PT0S' });
    expect((await second.read()).value).toContain('event: clock');
  });
});
