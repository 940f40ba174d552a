import { describe, expect, it } from 'vitest';
import { pacedFetch, sendNow, systemTiming } from '../../src/live/paced-fetch.ts';

/** A clock that only sleep advances, and a fetch that gives the answers one after the other. */
function paced(answers: readonly Response[], rate = 4, signal?: AbortSignal, onSleep = () => {}) {
  let now = 1_000_000;
  const sent: number[] = [];
  const timing = {
    now: () => now,
    async sleep(milliseconds: number, ending?: AbortSignal) {
      if (ending) onSleep();
      if (!ending?.aborted) now += milliseconds;
    },
  };
  const rest = [...answers];
  const send = async () => {
    sent.push(now - 1_000_000);
    return rest.shift() ?? new Response();
  };
  return { sent, ...pacedFetch(send, rate, timing, signal) };
}

const request = () => new Request('http://tenant.example.com', { method: 'POST', body: 'a' });
const limited = (retryAfter?: string) =>
  new Response('', { status: 429, headers: retryAfter ? { 'retry-after': retryAfter } : {} });

describe('the paced fetch', () => {
  it('sends no more than the rate allows, also when called at once', async () => {
    const { fetch, sent, calls } = paced([]);
    await Promise.all([fetch(request()), fetch(request()), fetch(request())]);
    expect(sent).toEqual([0, 250, 500]);
    expect(calls()).toBe(3);
  });

  it('waits after a 429 as Retry-After says, and sends the request again', async () => {
    const { fetch, sent } = paced([limited('3')]);
    expect((await fetch(request())).status).toBe(200);
    expect(sent).toEqual([0, 3000]);
  });

  it('takes a date in Retry-After', async () => {
    const { fetch, sent } = paced([limited(new Date(1_000_000 + 5000).toUTCString())]);
    await fetch(request());
    expect(sent).toEqual([0, 5000]);
  });

  it('counts a date in Retry-After from the clock of the server, where it tells it', async () => {
    const at = (milliseconds: number) => new Date(7_200_000 + milliseconds).toUTCString();
    const headers = { date: at(0), 'retry-after': at(5000) };
    const { fetch, sent } = paced([new Response('', { status: 429, headers })]);
    await fetch(request());
    expect(sent).toEqual([0, 5000]);
  });

  it('waits longer each time where Retry-After is missing, and gives up after five tries', async () => {
    const { fetch, sent } = paced([limited(), limited(), limited(), limited(), limited()]);
    expect((await fetch(request())).status).toBe(429);
    expect(sent).toEqual([0, 1000, 3000, 7000, 15_000]);
  });

  it('returns a 429 at once that asks for more than two minutes', async () => {
    const { fetch, sent } = paced([limited('3600')]);
    expect((await fetch(request())).status).toBe(429);
    expect(sent).toEqual([0]);
  });

  it('returns the 429 when a signal ends the wait', async () => {
    const ending = new AbortController();
    const answers = [limited('60'), new Response()];
    const { fetch, sent } = paced(answers, 4, ending.signal, () => ending.abort());
    const response = await fetch(request());
    expect([response.status, await response.text()]).toEqual([429, '']);
    expect((await fetch(request())).status).toBe(200);
    expect(sent).toEqual([0, 250]);
  });

  it('waits ten seconds at most once the signal has come', async () => {
    const { fetch, sent } = paced(
      [limited('10'), new Response(), limited('11')],
      4,
      AbortSignal.abort(),
    );
    expect((await fetch(request())).status).toBe(200);
    expect((await fetch(request())).status).toBe(429);
    expect(sent).toEqual([0, 10_000, 10_250]);
  });

  it('goes on after a request that fails', async () => {
    let first = true;
    const send = async () => {
      if (first) {
        first = false;
        throw new TypeError('fetch failed');
      }
      return new Response();
    };
    const { fetch } = pacedFetch(send, 1000, { now: () => 0, sleep: async () => undefined });
    await expect(fetch(request())).rejects.toThrow('fetch failed');
    expect((await fetch(request())).status).toBe(200);
  });
});

describe('the clock of the platform', () => {
  it('ends a wait when its signal comes', async () => {
    const ending = new AbortController();
    const waited = systemTiming.sleep(3_600_000, ending.signal);
    ending.abort();
    expect(await waited).toBeUndefined();
  });
});

describe('a request that is sent now', () => {
  it('ends by its own signal', async () => {
    const signal = AbortSignal.abort(new Error('Enough.'));
    await expect(sendNow(new Request('data:,a', { signal }))).rejects.toThrow('Enough.');
  });
});
