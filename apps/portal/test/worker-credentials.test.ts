import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renewing, workerCredentials } from '../src/server/worker-credentials.ts';

const baseUrl = 'http://mock.example/auth';
const application = { environmentID: 'e', clientID: 'worker', clientSecret: 'secret', baseUrl };

/** A provider whose tokens are `token-1`, `token-2` and so on, and the requests it got. */
function provider(status = 200) {
  const requests: string[] = [];
  const fetch = async (request: Request) => {
    requests.push(`${request.method} ${request.url} ${await request.text()}`);
    const token = { access_token: `token-${requests.length}`, token_type: 'Bearer' };
    return Response.json({ ...token, expires_in: 3600 }, { status });
  };
  return { requests, authorization: workerCredentials({ ...application, fetch }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the token of the worker', () => {
  test('is fetched by client credentials when first needed, and kept', async () => {
    const { requests, authorization } = provider();
    expect(requests).toEqual([]);
    expect(await authorization()).toBe('Bearer token-1');
    expect(await authorization()).toBe('Bearer token-1');
    expect(requests).toEqual([
      'POST http://mock.example/auth/e/as/token grant_type=client_credentials&client_id=worker&client_secret=secret',
    ]);
  });

  test('is renewed a minute before it expires', async () => {
    const { authorization } = provider();
    await authorization();
    vi.advanceTimersByTime(3_539_000);
    expect(await authorization()).toBe('Bearer token-1');
    vi.advanceTimersByTime(1000);
    expect(await authorization()).toBe('Bearer token-2');
  });

  test('is asked for again after a failure', async () => {
    const { requests, authorization } = provider(401);
    await expect(authorization()).rejects.toThrow('401');
    await expect(authorization()).rejects.toThrow('401');
    expect(requests).toHaveLength(2);
  });
});

describe('a request whose token is refused', () => {
  const send = (statuses: number[]) => {
    const seen: (string | null)[] = [];
    const fetch = async (request: Request) => {
      seen.push(`${request.headers.get('authorization')} ${await request.text()}`);
      return new Response(null, { status: statuses.shift() ?? 200 });
    };
    return { seen, fetch };
  };
  const request = () =>
    new Request('http://mock.example/', {
      method: 'PUT',
      body: 'body',
      headers: { authorization: 'Bearer token-1' },
    });

  test('is sent once more with a new one', async () => {
    const { authorization } = provider();
    await authorization();
    const { seen, fetch } = send([401, 401]);
    const response = await renewing(authorization, fetch)(request());
    expect(response.status).toBe(401);
    expect(seen).toEqual(['Bearer token-1 body', 'Bearer token-2 body']);
  });

  test('is not repeated when there is no other', async () => {
    const { seen, fetch } = send([401]);
    await renewing(async () => 'Bearer token-1', fetch)(request());
    expect(seen).toEqual(['Bearer token-1 body']);
  });
});
