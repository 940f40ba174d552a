import { actions } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { bearer, createAuthClient, createPlatformClient } from '../../src/index.ts';
import { userAgent } from '../../src/version.gen.ts';
import { ids, path, recordingFetch } from './recording-fetch.ts';

const { environmentID, userID } = path;
const url = `https://api.pingone.eu/v1/environments/${environmentID}/users/${userID}/password`;

/** What was sent, without its fragment. */
const wire = ({ method, url }: Request) => `${method} ${url.split('#')[0]}`;

function recordingPlatform(environmentID?: string) {
  const { fetch, requests } = recordingFetch('{}');
  const platform = createPlatformClient({
    region: 'EU',
    fetch,
    ...(environmentID && { environmentID }),
  });
  return { platform, requests };
}

describe('an action as a function', () => {
  it('is there for every operationId', () => {
    expect(Object.keys(recordingPlatform().platform)).toEqual(
      expect.arrayContaining(Object.keys(actions)),
    );
  });

  it('sends what the path literal sends', async () => {
    const { platform, requests } = recordingPlatform();
    const body = { newPassword: 'Fake-Harbour-2042!' };
    const headers = { 'X-Ping-External-Transaction-ID': 'checkout-42' };
    await platform.resetPassword({ path, body, headers });
    await platform.PUT('/environments/{environmentID}/users/{userID}/password#password.reset', {
      params: { path },
      body,
      headers,
    });
    const sent = await Promise.all(
      requests.map(async (request) => [wire(request), [...request.headers], await request.text()]),
    );
    expect(sent[0]).toEqual([
      `PUT ${url}`,
      [
        ['content-type', 'application/vnd.pingidentity.password.reset+json'],
        ['user-agent', userAgent],
        ['x-ping-external-transaction-id', 'checkout-42'],
      ],
      '{"newPassword":"Fake-Harbour-2042!"}',
    ]);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('takes the parameters of the query', async () => {
    const { platform, requests } = recordingPlatform();
    const query = { filter: 'username eq "user.ok"', limit: 1 };
    await platform.listUsers({ path: { environmentID }, query });
    const { pathname, search } = new URL(requests[0]?.url ?? '');
    expect(pathname + search).toBe(
      `/v1/environments/${environmentID}/users?filter=username%20eq%20%22user.ok%22&limit=1`,
    );
  });

  it('needs no options where the action takes none', async () => {
    const { fetch, requests } = recordingFetch('[]');
    await createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock', fetch }).listWorlds();
    expect(requests.map(wire)).toEqual(['GET http://127.0.0.1:4010/_mock/worlds']);
  });

  it('sees middleware that is told the path literal', async () => {
    const { platform } = recordingPlatform();
    const seen: unknown[] = [];
    platform.use({ onRequest: ({ schemaPath, params }) => void seen.push([schemaPath, params]) });
    await platform.readPassword({ path });
    expect(seen).toEqual([
      ['/environments/{environmentID}/users/{userID}/password', { path, query: {} }],
    ]);
  });
});

describe('the environment of a client', () => {
  it('fills the path of calls by name and by literal', async () => {
    const { platform, requests } = recordingPlatform(environmentID);
    await platform.readPassword({ path: { userID, environmentID } });
    const bound = createPlatformClient({
      region: 'EU',
      environmentID,
      fetch: async (request) => {
        requests.push(request);
        return new Response('{}');
      },
    });
    await bound.readPassword({ path: { userID } });
    await bound.GET('/environments/{environmentID}/users/{userID}/password', {
      params: { path: { userID } },
    });
    expect(requests.map(wire)).toEqual(Array(3).fill(`GET ${url}`));
  });

  it('gives way to that of a call', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const other = '11111111-2222-4333-8444-555555555555';
    const auth = createAuthClient({ region: 'EU', environmentID, fetch });
    await auth.readFlow({ path: { flowID: ids.flowID } });
    await auth.readFlow({ path: { environmentID: other, flowID: ids.flowID } });
    expect(requests.map(wire)).toEqual([
      `GET https://auth.pingone.eu/${environmentID}/flows/${ids.flowID}`,
      `GET https://auth.pingone.eu/${other}/flows/${ids.flowID}`,
    ]);
  });

  it('does not fill in for one that is undefined', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const options = { region: 'EU', environmentID, fetch } as const;
    const calls: object = createPlatformClient(options);
    const { readUser } = calls as { readUser: (options: object) => Promise<unknown> };
    await expect(readUser({ path: { environmentID: undefined, userID } })).rejects.toThrow(
      'The path parameter environmentID is missing. Write a plain identifier, unencoded.',
    );
    expect(requests).toEqual([]);
  });
});

describe('the settings of one call', () => {
  it('take the place of the credentials of the client', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const authorization = bearer('of-the-worker');
    const platform = createPlatformClient({ region: 'EU', environmentID, authorization, fetch });
    await platform.readPassword({ path: { userID }, authorization: bearer('of-the-user') });
    await platform.readPassword({ path: { userID } });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer of-the-user',
      'Bearer of-the-worker',
    ]);
  });

  it('limit its tries, and leave those of other calls', async () => {
    const { fetch, requests } = recordingFetch('{}', { status: 503 });
    // Waits are over at once; the time of a try never is.
    const timer = (run: () => void, ms: number) => {
      if (ms < 1000) run();
      return () => {};
    };
    const retry = { attempts: 3, timer };
    const platform = createPlatformClient({ region: 'EU', environmentID, fetch, retry });
    await platform.readPassword({ path: { userID }, retry: false });
    expect(requests).toHaveLength(1);
    await platform.readPassword({ path: { userID }, retry: { attempts: 2 } });
    expect(requests).toHaveLength(3);
  });

  it('end it by its signal', async () => {
    const { platform, requests } = recordingPlatform();
    const signal = AbortSignal.abort(new Error('left'));
    await expect(platform.readPassword({ path, signal })).rejects.toThrow('left');
    expect(requests).toEqual([]);
  });
});
