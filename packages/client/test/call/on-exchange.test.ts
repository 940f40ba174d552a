import { describe, expect, it } from 'vitest';
import { createPlatformClient, type Exchange, type Timer } from '../../src/index.ts';
import { password, path } from './recording-fetch.ts';
import { answer, broken, server } from './unsteady-server.ts';

describe('onExchange', () => {
  it('is told of every try', async () => {
    const { exchanges, read } = server([
      () => answer(503, { 'x-ping-external-transaction-id': 't-1' }),
      () => broken('ECONNRESET'),
    ]);
    await read();
    const common = { operationId: 'readPassword', method: 'GET', path: password, ms: 0 };
    const at = (time: number) => ({ start: time, end: time });
    const none = { code: undefined, status: undefined, transactionID: undefined };
    expect(exchanges).toEqual([
      { ...none, ...common, ...at(0), attempt: 1, status: 503, transactionID: 't-1' },
      { ...none, ...common, ...at(250), attempt: 2, code: 'ECONNRESET' },
      { ...none, ...common, ...at(750), attempt: 3, status: 200 },
    ]);
  });

  it('is told the path literal of the action, not the path that is filled in', async () => {
    const { exchanges, reset } = server([]);
    await reset();
    const action = { method: 'PUT', path: `${password}#password.reset` };
    expect(exchanges).toMatchObject([{ operationId: 'resetPassword', ...action }]);
  });

  it.each<[string, () => Response | Error, string | undefined]>([
    [
      'of the vendor',
      () => Response.json({ code: 'INVALID_DATA' }, { status: 400 }),
      'INVALID_DATA',
    ],
    ['of OAuth', () => Response.json({ error: 'invalid_grant' }, { status: 400 }), 'invalid_grant'],
    ['of a body without one', () => answer(404), undefined],
    ['that is a sentence', () => Response.json({ code: 'Call us' }, { status: 400 }), undefined],
    ['of a success that has such a member', () => Response.json({ code: 'K7P2QX9R' }), undefined],
    ['of the connection', () => broken('ECONNREFUSED'), 'ECONNREFUSED'],
    [
      'that is the name of the error',
      () => new DOMException('', 'NotReadableError'),
      'NotReadableError',
    ],
  ])('is told the code %s', async (_title, ending, code) => {
    const { exchanges, reset } = server([ending], { attempts: 1 });
    await reset().catch(() => {});
    expect(exchanges.map((exchange) => exchange.code)).toEqual([code]);
  });

  it('is told of a try whose time is up, and of a caller who has left', async () => {
    const exchanges: Exchange[] = [];
    const timer: Timer = (run) => {
      const id = setImmediate(run);
      return () => clearImmediate(id);
    };
    const client = createPlatformClient({
      region: 'EU',
      onExchange: (exchange) => exchanges.push(exchange),
      fetch: () => new Promise(() => {}),
    });
    const common = { params: { path } };
    await client.GET(password, { ...common, retry: { timer, attempts: 1 } }).catch(() => {});
    const leaving = new AbortController();
    const left = client.GET(password, { ...common, signal: leaving.signal }).catch(() => {});
    await new Promise(setImmediate);
    leaving.abort();
    await left;
    expect(exchanges.map(({ code }) => code)).toEqual(['TimeoutError', 'AbortError']);
  });

  it('measures with the clock that is given', async () => {
    const times = [0, 5, 10, 22].map((ms) => 1_700_000_000_000 + ms);
    const exchanges: Exchange[] = [];
    const client = createPlatformClient({
      region: 'EU',
      now: () => times.shift() ?? 0,
      onExchange: (exchange) => exchanges.push(exchange),
      retry: false,
      fetch: async () => answer(200),
    });
    await client.GET(password, { params: { path } });
    expect(exchanges).toMatchObject([{ start: 1_700_000_000_010, end: 1_700_000_000_022, ms: 12 }]);
  });

  it('counts from the epoch unless a clock is given', async () => {
    const exchanges: Exchange[] = [];
    const client = createPlatformClient({
      region: 'EU',
      onExchange: (exchange) => exchanges.push(exchange),
      fetch: async () => answer(200),
    });
    await client.GET(password, { params: { path } });
    const [{ start = 0 } = {}] = exchanges;
    expect(start).toBeGreaterThan(performance.timeOrigin);
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
