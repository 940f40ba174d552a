import { describe, expect, it } from 'vitest';
import { createActionClient } from '../../src/call/action-client.ts';
import type { ActionClient } from '../../src/call/action-types.ts';
import {
  ApiError,
  basic,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  unwrap,
} from '../../src/index.ts';
import { ids, recordingFetch } from './recording-fetch.ts';

const reset = '/environments/{environmentID}/users/{userID}/password#password.reset';
const path = { environmentID: ids.environmentID, userID: ids.userID };

describe('media type', () => {
  it.each(['reset', 'set'] as const)('is the one of the action password.%s', async (action) => {
    const { fetch, requests } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'NA', fetch });
    const key =
      `/environments/{environmentID}/users/{userID}/password#password.${action}` as typeof reset;
    await platform.PUT(key, { params: { path }, body: { newPassword: 'x' } });
    expect(requests[0]?.headers.get('content-type')).toBe(
      `application/vnd.pingidentity.password.${action}+json`,
    );
  });

  it('is sent without a body too', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const unlock = {
      operationId: 'unlock',
      mediaType: 'application/vnd.undo',
    } as const;
    const client = createActionClient<
      ActionClient<Record<'/lock#undo', { post: { responses: { 200: { content?: never } } } }>>
    >(
      { routes: { 'POST /lock#undo': unlock }, server: { url: '', regions: {} } },
      { baseUrl: 'http://127.0.0.1', fetch },
    );
    await client.POST('/lock#undo');
    expect(requests[0]?.headers.get('content-type')).toBe('application/vnd.undo');
  });

  it('is absent where the method alone selects the action', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createPlatformClient({ region: 'NA', fetch }).GET(
      '/environments/{environmentID}/users/{userID}/password',
      { params: { path } },
    );
    expect(requests[0]?.headers.get('content-type')).toBeNull();
  });
});

describe('a form', () => {
  it('is sent for an action whose media type is one', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createAuthClient({ region: 'NA', fetch }).POST('/{environmentID}/as/token', {
      params: { path: { environmentID: ids.environmentID } },
      body: { grant_type: 'client_credentials', client_id: 'a b', client_secret: 'c&d' },
    });
    expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(await requests[0]?.text()).toBe(
      'grant_type=client_credentials&client_id=a+b&client_secret=c%26d',
    );
  });
});

describe('a response', () => {
  it('that a browser hides is passed on as it is', async () => {
    const hidden = Object.defineProperty(new Response(null), 'status', { value: 0 });
    const auth = createAuthClient({ region: 'NA', fetch: async () => hidden });
    const { response } = await auth.GET('/{environmentID}/flows/{flowID}', {
      params: { path: { environmentID: ids.environmentID, flowID: ids.flowID } },
    });
    expect(response).toBe(hidden);
  });

  it('of success that is no JSON is an error without its text', async () => {
    const { fetch } = recordingFetch('eyJhbGciOi');
    const result = await createPlatformClient({ region: 'NA', fetch }).PUT(reset, {
      params: { path },
      body: { newPassword: 'x' },
    });
    expect([result.data, result.error]).toEqual([
      undefined,
      { message: 'The body is not a JSON object.' },
    ]);
    expect(() => unwrap(result)).toThrow(ApiError);
  });
});

describe('host', () => {
  it.each([
    ['NA', 'https://api.pingone.com/v1/'],
    ['EU', 'https://api.pingone.eu/v1/'],
    ['CA', 'https://api.pingone.ca/v1/'],
    ['AU', 'https://api.pingone.com.au/v1/'],
    ['SG', 'https://api.pingone.sg/v1/'],
    ['AP', 'https://api.pingone.asia/v1/'],
  ] as const)('of region %s is %s', async (region, base) => {
    const { fetch, requests } = recordingFetch('{}');
    await createPlatformClient({ region, fetch }).PUT(reset, {
      params: { path },
      body: { newPassword: 'x' },
    });
    expect(requests[0]?.url.split('#')[0]).toBe(
      `${base}environments/${ids.environmentID}/users/${ids.userID}/password`,
    );
  });

  it('is the base URL when one is given', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createAuthClient({ baseUrl: 'http://127.0.0.1:4010/auth/', fetch }).GET(
      '/{environmentID}/flows/{flowID}',
      {
        params: { path: { environmentID: ids.environmentID, flowID: ids.flowID } },
      },
    );
    expect(requests[0]?.url).toBe(
      `http://127.0.0.1:4010/auth/${ids.environmentID}/flows/${ids.flowID}`,
    );
  });

  it('that is unknown is refused with what to write', () => {
    const message = 'Give an absolute baseUrl, or a region: NA, EU, AU.';
    expect(() => createDirectoryClient({ region: 'MARS' as 'NA' })).toThrow(new TypeError(message));
    expect(() => createDirectoryClient({ baseUrl: '/api' })).toThrow(new TypeError(message));
  });
});

describe('credentials', () => {
  it('are a bearer token, asked for before every request', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const tokens = ['first', 'second'];
    const platform = createPlatformClient({
      region: 'NA',
      fetch,
      authorization: bearer(() => tokens.shift() ?? ''),
    });
    await platform.PUT(reset, { params: { path }, body: { newPassword: 'x' } });
    await platform.PUT(reset, { params: { path }, body: { newPassword: 'x' } });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('are HTTP Basic in UTF-8', async () => {
    const { fetch, requests } = recordingFetch('{"link":"https://example.com"}');
    const directory = createDirectoryClient({
      region: 'NA',
      fetch,
      authorization: basic('client', 'kéy:2'),
    });
    await directory.POST('/directory/users/password-lost', {
      body: { email: 'jborder@anywhere.com' },
    });
    expect(requests[0]?.headers.get('authorization')).toBe('Basic Y2xpZW50OmvDqXk6Mg==');
  });

  it('refuse a client ID that Basic cannot carry', () => {
    expect(() => basic('a:b', 'key')).toThrow(
      new TypeError('The client ID must not contain a colon.'),
    );
  });

  it('of a flow are its cookies', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createAuthClient({ region: 'EU', fetch }).GET('/{environmentID}/flows/{flowID}', {
      params: { path: { environmentID: ids.environmentID, flowID: ids.flowID } },
    });
    expect(requests[0]?.credentials).toBe('include');
    expect(requests[0]?.headers.get('authorization')).toBeNull();
  });
});
