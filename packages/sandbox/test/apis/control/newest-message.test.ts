import { describe, expect, it } from 'vitest';
import { outcome } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';

/** A sandbox whose waits last until the test ends them or the signal does, and a world in it. */
async function waitingWorld() {
  const waits: { milliseconds: number; end(): void }[] = [];
  let began = () => {};
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const sandbox = testSandbox({
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        signal?.addEventListener('abort', () => resolve(), { once: true });
        waits.push({ milliseconds, end: resolve });
        began();
      }),
  });
  const world = await createTestWorld(sandbox);
  return { sandbox, world, waits, begun };
}

describe('the newest message', () => {
  it('is waited for', async () => {
    const { world, waits, begun } = await waitingWorld();
    const answer = world.control('GET', '/inbox/newest?to=user.ok@example.com&wait=PT5S');
    await begun;
    expect(waits).toMatchObject([{ milliseconds: 5000 }]);
    await world.password('user.expired', 'sendRecoveryCode');
    await world.password('user.ok', 'sendRecoveryCode');
    expect(await answer).toMatchObject({ status: 200, body: { to: 'user.ok@example.com' } });
  });

  it('that is there is not waited for', async () => {
    const { world, waits } = await waitingWorld();
    await world.password('user.ok', 'sendRecoveryCode');
    expect((await world.control('GET', '/inbox/newest?wait=PT5S')).status).toBe(200);
    expect(waits).toEqual([]);
  });

  it('is not found when none came', async () => {
    const { world, waits, begun } = await waitingWorld();
    const answer = world.control('GET', '/inbox/newest?wait=PT30S&kind=passcode');
    await begun;
    await world.password('user.ok', 'sendRecoveryCode');
    waits[0]?.end();
    expect(await answer).toMatchObject({
      status: 404,
      body: {
        message: 'There is no such message. These exist: recoveryCode to user.ok@example.com.',
      },
    });
  });

  it('is waited for no longer than the caller is there', async () => {
    const { sandbox, world, begun } = await waitingWorld();
    const gone = new AbortController();
    const reply = sandbox.exchange({
      method: 'GET',
      url: `/_mock/worlds/${world.environmentID}/inbox/newest?wait=PT30S`,
      headers: {},
      origin: 'http://127.0.0.1:4010',
      body: async () => new Uint8Array(),
      signal: () => gone.signal,
    });
    await begun;
    gone.abort();
    expect((await reply).answer.status).toBe(404);
  });

  it('is waited for no longer than the world is there', async () => {
    const { world, begun } = await waitingWorld();
    const answer = world.control('GET', '/inbox/newest?wait=PT30S');
    await begun;
    await world.control('DELETE', '');
    const { status, body } = await answer;
    expect(status).toBe(404);
    expect(body).toMatchObject({ message: expect.stringMatching(/^There is no such world\./) });
  });

  it.each([
    ['PT31S', 'OUT_OF_RANGE'],
    ['P1D', 'OUT_OF_RANGE'],
    ['5', 'INVALID_VALUE'],
    ['', 'EMPTY_VALUE'],
  ])('is not waited for as long as %j', async (wait, code) => {
    const { world } = await waitingWorld();
    expect(outcome(await world.control('GET', `/inbox/newest?wait=${wait}`))).toBe(
      `400 INVALID_DATA ${code} wait`,
    );
  });
});
