import { describe, expect, it } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';
import { manualTimer } from '../manual-timer.ts';
import { password, path } from './recording-fetch.ts';

describe('a try that takes too long', () => {
  /** A client whose fetch never answers by itself, and heeds its signal or not. */
  function hanging(heeds: boolean) {
    const time = manualTimer();
    const signals: AbortSignal[] = [];
    const client = createPlatformClient({
      region: 'EU',
      now: time.now,
      retry: { timer: time.timer, random: () => 1 },
      fetch: (_request, init) =>
        new Promise((_resolve, reject) => {
          if (!init) return;
          signals.push(init.signal);
          if (heeds) init.signal.addEventListener('abort', () => reject(init.signal.reason));
        }),
    });
    return { ...time, client, signals };
  }

  it.each([true, false])('is ended and repeated when safe; fetch heeds it: %s', async (heeds) => {
    const { client, signals, limits, waits } = hanging(heeds);
    const call = client.GET(password, { params: { path } });
    const failed = expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    for (let n = 0; n < 3; n++) {
      while (limits.length <= n) await new Promise(setImmediate);
      limits[n]?.();
    }
    await failed;
    expect([signals.map(({ aborted }) => aborted), waits]).toEqual([
      [true, true, true],
      [250, 500],
    ]);
  });

  it('is ended and not repeated when it may have had an effect', async () => {
    const { client, signals, limits } = hanging(true);
    const call = client.PUT(`${password}#password.reset`, {
      params: { path },
      body: { newPassword: 'n' },
    });
    const failed = expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    while (limits.length === 0) await new Promise(setImmediate);
    limits[0]?.();
    await failed;
    expect(signals).toHaveLength(1);
  });
});
