import { describe, expect, it } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';
import { password, path } from './recording-fetch.ts';
import { answer, server } from './unsteady-server.ts';

describe('a caller who leaves', () => {
  it('while waiting for another try stops it at once', async () => {
    const leaving = new AbortController();
    const { bodies, read, waits } = server([() => answer(503)], {
      timer: (_run, ms) => {
        if (ms < 9_000) queueMicrotask(() => leaving.abort(new Error('left')));
        return () => waits.push(-ms);
      },
    });
    await expect(read(leaving.signal)).rejects.toThrow(new Error('left'));
    expect([bodies.length, waits]).toEqual([1, [-10_000, -250]]);
  });

  it('before the first try sends nothing', async () => {
    const { bodies, read } = server([]);
    const signal = AbortSignal.abort(new Error('left'));
    await expect(read(signal)).rejects.toThrow(new Error('left'));
    expect(bodies).toHaveLength(0);
  });

  it('during a try does not wait for a fetch that goes on', async () => {
    const leaving = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const client = createPlatformClient({
      region: 'EU',
      fetch: (_request, init) => {
        signals.push(init?.signal);
        queueMicrotask(() => leaving.abort(new Error('left')));
        return new Promise(() => {});
      },
    });
    const call = client.GET(password, { params: { path }, signal: leaving.signal });
    await expect(call).rejects.toThrow(new Error('left'));
    expect(signals.map((signal) => signal?.reason)).toEqual([new Error('left')]);
  });

  it('during a try is not tried again', async () => {
    const leaving = new AbortController();
    const { bodies, read } = server([
      () => {
        leaving.abort(new Error('left'));
        return leaving.signal.reason;
      },
    ]);
    await expect(read(leaving.signal)).rejects.toThrow(new Error('left'));
    expect(bodies).toHaveLength(1);
  });
});
