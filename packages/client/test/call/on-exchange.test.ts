import { describe, expect, it } from 'vitest';
import { createPlatformClient, type Exchange } from '../../src/index.ts';
import { password, path } from './recording-fetch.ts';
import { answer, broken, server } from './unsteady-server.ts';

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
