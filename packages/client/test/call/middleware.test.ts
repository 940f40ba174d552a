import type { paths } from '@ping-password/contract/platform';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';
import { password, path } from './recording-fetch.ts';

const baseUrl = 'http://127.0.0.1/v1';
const ok = '{"status":"OK"}';

/** What one step of middleware does; it writes down what it sees. */
type Step = Partial<{
  request: (request: Request) => Request | Response | undefined;
  response: (response: Response) => Response | undefined;
  error: (error: unknown) => Response | Error | undefined;
}>;

/** One call by a client, and everything that its middleware and its server have seen of it. */
async function seenBy(kind: 'ours' | 'openapi-fetch', steps: Step[], answer: () => Response) {
  const seen: string[] = [];
  const fetch = async (request: Request) => {
    seen.push(`server ${request.headers.get('x-step')} ${await request.text()}`);
    return answer();
  };
  const middleware = steps.map((step, index): Middleware => {
    return {
      async onRequest({ request, schemaPath, params, options }) {
        const query = options.querySerializer({ a: [1, 2], b: { c: 'd' } });
        const filled = options.pathSerializer('/{userID}', params.path ?? {});
        seen.push(`${index} request ${schemaPath} ${options.baseUrl} ${query} ${filled}`);
        return step.request?.(request);
      },
      async onResponse({ response, request }) {
        seen.push(`${index} response ${response.status} ${request.headers.get('x-step')}`);
        return step.response?.(response);
      },
      async onError({ error }) {
        seen.push(`${index} error ${(error as Error).message}`);
        return step.error?.(error);
      },
    };
  });
  const client: Pick<Client<paths>, 'PUT' | 'use'> = kind === 'ours'
    ? (createPlatformClient({ baseUrl, fetch, retry: false }) as unknown as Client<paths>)
    : createClient<paths>({ baseUrl, fetch });
  const [first, ...rest] = middleware;
  if (first) client.use(first);
  const options = { params: { path }, body: { newPassword: 'n' }, middleware: rest };
  const call = client.PUT(`${password}#password.reset`, options);
  const end = await call.then(
    ({ data, error }: { data?: unknown; error?: unknown }) => ({ data, error }),
    (error: unknown) => String(error),
  );
  return { seen, end };
}

const broken = () => {
  throw new TypeError('No answer came to resetPassword.');
};
const marked = (value: string) => (request: Request) =>
  new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-step': value } });

describe('middleware sees and changes what openapi-fetch lets it', () => {
  it.each<[string, Step[], () => Response]>([
    ['nothing', [{}, {}], () => new Response(ok)],
    [
      'the request',
      [{ request: marked('a') }, {}, { request: marked('c') }],
      () => new Response(ok),
    ],
    ['the request, by an answer', [{}, { request: () => new Response(ok) }, {}], broken],
    ['the response', [{ response: () => new Response('{"a":1}') }, {}], () => new Response(ok)],
    [
      'the response, to a failure',
      [{ response: () => Response.json({ code: 'X' }, { status: 400 }) }],
      () => new Response(ok),
    ],
    [
      'a failure',
      [{}, { response: () => new Response(ok) }],
      () => new Response('{}', { status: 400 }),
    ],
    ['an error', [{}, { error: () => new Error('mine') }, {}], broken],
    ['an error, to an answer', [{}, { error: () => new Response(ok) }, {}], broken],
    ['an error, not', [{}, {}], broken],
    ['a response without a body', [{}], () => new Response(null, { status: 204 })],
  ])('%s', async (_title, steps, answer) => {
    const theirs = await seenBy('openapi-fetch', steps, answer);
    expect(await seenBy('ours', steps, answer)).toEqual(theirs);
    expect(theirs.seen.length).toBeGreaterThan(1);
  });

  it('until it is ejected', async () => {
    const seen: string[] = [];
    const step = (name: string): Middleware => ({ onRequest: () => void seen.push(name) });
    const [a, b] = [step('a'), step('b')];
    const client = createPlatformClient({ baseUrl, fetch: async () => new Response(ok) });
    client.use(a, b);
    client.eject(a);
    await client.GET(password, { params: { path } });
    client.eject(b, step('never used'));
    await client.GET(password, { params: { path } });
    expect(seen).toEqual(['b']);
  });
});

describe('an option of one call', () => {
  /** The request that options make, by both kinds of client. */
  async function requestsOf(options: object) {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return new Response(ok);
    };
    const init = { params: { path, query: { filter: 'a b' } }, ...options } as never;
    const users = '/environments/{environmentID}/users';
    await createClient<paths>({ baseUrl, fetch }).GET(users, init);
    await createPlatformClient({ baseUrl, fetch }).GET(users, init);
    return requests.map(({ url, headers, credentials, cache }) => ({
      url,
      // The client names itself, see the tests of the User-Agent.
      headers: [...headers].filter(([name]) => name !== 'user-agent'),
      credentials,
      cache,
    }));
  }

  it.each([
    ['headers as an object', { headers: { A: 'b', C: 7, D: true, E: ['f', 'g'], H: undefined } }],
    ['headers of the platform', { headers: new Headers([['a', 'b']]) }],
    ['a header that is taken away', { headers: { 'x-a': null } }],
    ['a header parameter', { headers: { a: 'b' }, params: { path, header: { a: 'c', d: 'e' } } }],
    ['a query of lists and objects', { params: { path, query: { a: [1, 2], b: { c: 'd' } } } }],
    [
      'a style of lists',
      {
        params: { path, query: { a: [1, 2] } },
        querySerializer: { array: { style: 'pipeDelimited', explode: false } },
      },
    ],
    ['a serialiser of the query', { querySerializer: () => '?x=y' }],
    ['a serialiser of the path', { pathSerializer: (to: string) => `${to}/mine` }],
    ['another base URL', { baseUrl: 'http://127.0.0.1:8080/v2/' }],
    ['what the platform takes', { credentials: 'omit', cache: 'no-store' }],
  ])('%s is the one of openapi-fetch', async (_title, options) => {
    const [theirs, ours] = await requestsOf(options);
    expect(ours).toEqual(theirs);
  });

  it('a base URL that is plainly wrong is refused', async () => {
    const client = createPlatformClient({ baseUrl });
    const options = { params: { path }, baseUrl: 'https://canary@api.pingone.eu' };
    await expect(client.GET(password, options)).rejects.toThrow(
      new TypeError('Write the baseUrl as https://api.pingone.eu/v1.'),
    );
  });
});
