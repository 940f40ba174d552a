import { describe, expect, it } from 'vitest';
import { createPlatformClient, outcomeOf } from '../../src/index.ts';
import { password, path, recordingFetch } from './recording-fetch.ts';

describe('an answer that no API gives', () => {
  it.each(['null', '"OK"', '7', 'true'])(
    'is an error where its success is no JSON object: %s',
    async (body) => {
      const { fetch } = recordingFetch(body);
      const platform = createPlatformClient({ region: 'NA', fetch });
      const { data, error } = await platform.GET(password, { params: { path } });
      expect([data, error]).toEqual([undefined, { message: 'The body is not a JSON object.' }]);
    },
  );

  it.each([600, 999])('counts as none where HTTP does not have its status: %i', async (status) => {
    const statuses: unknown[] = [];
    const platform = createPlatformClient({
      region: 'NA',
      retry: false,
      onExchange: (exchange) => statuses.push(exchange.status),
      fetch: async () => Object.defineProperty(new Response('{}'), 'status', { value: status }),
    });
    const call = platform.GET(password, { params: { path } });
    const error = await call.catch((thrown: unknown) => thrown);
    expect([String(error), outcomeOf(error), statuses]).toEqual([
      'TypeError: No answer came to readPassword.',
      'tryLater',
      [status],
    ]);
  });
});
