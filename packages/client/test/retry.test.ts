import type { Route } from '@ping-password/contract';
import { routes as auth } from '@ping-password/contract/auth';
import { routes as directory } from '@ping-password/contract/directory';
import { routes as platform } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import {
  createAuthClient,
  createPlatformClient,
  type Exchange,
  type RetryOptions,
} from '../src/index.ts';
import { manualTimer } from './manual-timer.ts';
import { ids } from './recording-fetch.ts';

const path = { environmentID: ids.environmentID, userID: ids.userID };
const password = '/environments/{environmentID}/users/{userID}/password';

const answer = (status: number, headers: Record<string, string> = {}) =>
  status < 300 ? Response.json({ status: 'OK' }) : new Response('', { status, headers });
const broken = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
const truncated = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(broken('UND_ERR_SOCKET')),
    }),
  );

/** A client whose server ends each try as told, and the last ones with 200. */
function server(endings: (() => Response | Error)[], retry: RetryOptions = {}) {
  const time = manualTimer();
  const bodies: string[] = [];
  const exchanges: Exchange[] = [];
  const options = {
    region: 'EU',
    now: time.now,
    retry: { random: () => 1, timer: time.timer, ...retry },
    onExchange: (exchange: Exchange) => exchanges.push(exchange),
    fetch: async (request: Request) => {
      bodies.push(await request.text());
      const ending = endings.shift()?.() ?? answer(200);
      if (ending instanceof Error) throw ending;
      return ending;
    },
  } as const;
  const client = createPlatformClient(options);
  return {
    ...time,
    bodies,
    exchanges,
    auth: createAuthClient(options),
    read: (signal?: AbortSignal) =>
      client.GET(password, { params: { path }, ...(signal && { signal }) }),
    reset: () =>
      client.PUT(`${password}#password.reset`, { params: { path }, body: { newPassword: 'n' } }),
  };
}

describe('a read', () => {
  it.each([
    ['429', () => answer(429)],
    ['502', () => answer(502)],
    ['503', () => answer(503)],
    ['a reset', () => broken('ECONNRESET')],
    ['a truncated body', truncated],
    ['a refused connection', () => broken('ECONNREFUSED')],
  ])('is repeated after %s', async (_title, ending) => {
    const { bodies, waits, read } = server([ending]);
    expect((await read()).data).toEqual({ status: 'OK' });
    expect([bodies.length, waits]).toEqual([2, [250]]);
  });

  it.each([400, 401, 403, 404, 500])('is not repeated after %i', async (status) => {
    const { bodies, read } = server([() => answer(status)]);
    expect((await read()).response.status).toBe(status);
    expect(bodies).toHaveLength(1);
  });

  it('gives the last failure after three tries, each wait twice as long', async () => {
    const { bodies, waits, read } = server(Array(9).fill(() => answer(503)));
    expect((await read()).response.status).toBe(503);
    expect([bodies.length, waits]).toEqual([3, [250, 500]]);
  });

  it('throws the last failure when there is no answer', async () => {
    const { read } = server([() => broken('A'), () => broken('B'), () => broken('C')]);
    await expect(read()).rejects.toMatchObject({ cause: { code: 'C' } });
  });

  it('waits by chance at least half as long', async () => {
    const { waits, read } = server([() => answer(503)], { random: () => 0 });
    await read();
    expect(waits).toEqual([125]);
  });

  const date = 'Wed, 08 Jan 2020 20:00:00 GMT';
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Wed, 08 Jan 2020 20:00:05 GMT', date }, 5000],
    ['nothing that can be read', { 'retry-after': 'soon' }, 250],
  ])('waits as Retry-After says, in %s', async (_title, headers, ms) => {
    const { waits, read } = server([() => answer(503, headers)]);
    await read();
    expect(waits).toEqual([ms]);
  });

  it('does not wait longer than the time for all tries', async () => {
    const { bodies, read } = server([() => answer(503, { 'retry-after': '30' })]);
    expect((await read()).response.status).toBe(503);
    expect(bodies).toHaveLength(1);
  });

  it('counts waits into the time for all tries, which also limits the last try', async () => {
    const { bodies, waits, read } = server(
      Array(9).fill(() => answer(503, { 'retry-after': '7' })),
      { attempts: 9, totalMs: 20_000 },
    );
    await read();
    expect([bodies.length, waits]).toEqual([3, [7000, 7000, 6000]]);
  });

  it('is not repeated when told so', async () => {
    let tries = 0;
    const client = createPlatformClient({
      region: 'EU',
      retry: false,
      fetch: async () => {
        tries += 1;
        return answer(503);
      },
    });
    await client.GET(password, { params: { path } });
    expect(tries).toBe(1);
  });
});

describe('a call with an effect', () => {
  it.each([
    ['429 with Retry-After', () => answer(429, { 'retry-after': '1' }), [1000]],
    ['a refused connection', () => broken('ECONNREFUSED'), [250]],
    [
      'a refused connection, in Bun',
      () => Object.assign(new Error(), { code: 'ConnectionRefused' }),
      [250],
    ],
  ])('is repeated with its body after %s', async (_title, ending, expected) => {
    const { bodies, waits, reset } = server([ending]);
    expect((await reset()).data).toEqual({ status: 'OK' });
    expect([bodies, waits]).toEqual([['{"newPassword":"n"}', '{"newPassword":"n"}'], expected]);
  });

  it.each([
    ['429 without Retry-After', () => answer(429)],
    ['502', () => answer(502)],
    ['503 with Retry-After', () => answer(503, { 'retry-after': '1' })],
  ])('is not repeated after %s', async (_title, ending) => {
    const { bodies, reset } = server([ending]);
    expect((await reset()).response.ok).toBe(false);
    expect(bodies).toHaveLength(1);
  });

  it.each([
    ['a reset', () => broken('ECONNRESET')],
    ['a truncated body', truncated],
    ['an error of no kind', () => new Error('x')],
  ])('is not repeated after %s', async (_title, ending) => {
    const { bodies, reset } = server([ending]);
    await expect(reset()).rejects.toThrow(Error);
    expect(bodies).toHaveLength(1);
  });

  it('is not repeated when the refusing server may be one that it was redirected to', async () => {
    const options = {
      params: { path, query: { client_id: ids.userID, response_type: 'code' } },
    };
    const followed = server([() => broken('ECONNREFUSED')]);
    const authorize = '/{environmentID}/as/authorize';
    await expect(followed.auth.GET(authorize, options)).rejects.toThrow(TypeError);
    const manual = server([() => broken('ECONNREFUSED')]);
    await manual.auth.GET(authorize, { ...options, redirect: 'manual' });
    expect([followed.bodies.length, manual.bodies.length]).toEqual([1, 2]);
  });
});

describe('the class', () => {
  it('is safe for what only reads', () => {
    const all: Route[] = Object.values({ ...auth, ...directory, ...platform });
    const safe = all.filter(({ retry }) => retry === 'safe').map(({ operationId }) => operationId);
    expect(safe.sort()).toEqual([
      'listPasswordPolicies',
      'listUsers',
      'listUsers',
      'readFlow',
      'readOpenIDConfiguration',
      'readPassword',
      'readPasswordPolicy',
      'readSigningKeys',
      'readUser',
      'readUser',
    ]);
  });
});

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

describe('onExchange', () => {
  it('is told of every try', async () => {
    const { exchanges, read } = server([
      () => answer(503, { 'x-ping-external-transaction-id': 't-1' }),
      () => broken('ECONNRESET'),
    ]);
    await read();
    const common = { operationId: 'readPassword', ms: 0 };
    expect(exchanges).toEqual([
      { ...common, attempt: 1, status: 503, transactionID: 't-1' },
      { ...common, attempt: 2, status: undefined, transactionID: undefined },
      { ...common, attempt: 3, status: 200, transactionID: undefined },
    ]);
  });

  it('measures with the clock that is given', async () => {
    const times = [0, 5, 10, 22];
    const exchanges: Exchange[] = [];
    const client = createPlatformClient({
      region: 'EU',
      now: () => times.shift() ?? 0,
      onExchange: (exchange) => exchanges.push(exchange),
      retry: false,
      fetch: async () => answer(200),
    });
    await client.GET(password, { params: { path } });
    expect(exchanges.map(({ ms }) => ms)).toEqual([12]);
  });

  it('that throws does not fail the call', async () => {
    const client = createPlatformClient({
      region: 'EU',
      onExchange: () => {
        throw new Error('hook');
      },
      fetch: async () => answer(200),
    });
    expect((await client.GET(password, { params: { path } })).data).toEqual({ status: 'OK' });
  });
});
