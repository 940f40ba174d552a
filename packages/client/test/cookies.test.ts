import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { cookieJar } from '../src/cookies.ts';
import { continueFlow, createPkce, startFlow } from '../src/flow.ts';
import { createAuthClient, type Fetch } from '../src/index.ts';
import { ids } from './call/recording-fetch.ts';

/** A jar whose server sets the given cookies with each answer, and the cookies that it was sent. */
function jarWith(...answers: string[][]) {
  const got: (string | null)[] = [];
  const fetch: Fetch = async ({ headers }) => {
    got.push(headers.get('cookie'));
    const response = new Response('{}');
    for (const cookie of answers.shift() ?? []) response.headers.append('set-cookie', cookie);
    return response;
  };
  const jar = cookieJar({ fetch });
  return { got, get: (url: string, headers = {}) => jar(new Request(url, { headers })) };
}

const host = 'https://auth.pingone.eu';

describe('a cookie jar', () => {
  it('sends back what the host has set, and the newest of a name', async () => {
    const { got, get } = jarWith(
      ['ST=one; Path=/; Secure; HttpOnly', 'DV=d; Path=/'],
      ['ST=two; Path=/'],
    );
    for (const _ of [1, 2, 3]) await get(`${host}/e/flows/f`);
    expect(got).toEqual([null, 'ST=one; DV=d', 'ST=two; DV=d']);
  });

  it('sends nothing to another host, though the cookie names the domain of both', async () => {
    const { got, get } = jarWith(['ST=one; Domain=pingone.eu; Path=/']);
    await get(`${host}/e/flows/f`);
    await get('https://api.pingone.eu/v1');
    await get(`${host}/e/flows/f`);
    expect(got).toEqual([null, null, 'ST=one']);
  });

  it('keeps a cookie of where a redirect led for that host alone', async () => {
    const got: (string | null)[] = [];
    const jar = cookieJar({
      fetch: async ({ headers }) => {
        got.push(headers.get('cookie'));
        const response = new Response('{}', { headers: { 'set-cookie': 'app=one; Path=/' } });
        return Object.defineProperty(response, 'url', { value: 'https://app.example.com/sign-on' });
      },
    });
    await jar(new Request(`${host}/e/as/authorize`));
    await jar(new Request(`${host}/e/flows/f`));
    await jar(new Request('https://app.example.com/callback'));
    expect(got).toEqual([null, null, 'app=one']);
  });

  it('forgets a cookie that is over', async () => {
    const { got, get } = jarWith(['ST=one; Path=/'], ['ST=; Path=/; Max-Age=0']);
    for (const _ of [1, 2, 3]) await get(`${host}/e/flows/f`);
    expect(got).toEqual([null, 'ST=one', null]);
  });

  it('adds to the cookies of the caller', async () => {
    const { got, get } = jarWith(['ST=one; Path=/']);
    await get(`${host}/`, { cookie: 'theirs=1' });
    await get(`${host}/`, { cookie: 'theirs=1; ST=old' });
    expect(got).toEqual(['theirs=1', 'theirs=1; ST=one']);
  });

  it('leaves out what is no cookie', async () => {
    const { got, get } = jarWith(['']);
    for (const _ of [1, 2]) await get(`${host}/`);
    expect(got).toEqual([null, null]);
  });
});

describe('a flow outside a browser', () => {
  const authorize = { client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02', response_type: 'code' };
  const credentials = { username: 'user.ok', password: 'Tr4vel-Lightly-88' };
  const { environmentID } = ids;

  async function begin(wrap: (fetch: Fetch) => Fetch) {
    const sandbox = createSandbox();
    const fetch: Fetch = (request) => sandbox.fetch(request);
    const auth = createAuthClient({
      baseUrl: 'http://127.0.0.1:4010/auth',
      environmentID,
      fetch: wrap(fetch),
    });
    const { query } = await createPkce();
    return { auth, flow: await startFlow(auth, { authorize: { ...authorize, ...query } }) };
  }

  it('goes on with a jar', async () => {
    const { flow } = await begin((fetch) => cookieJar({ fetch }));
    if (flow.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(flow.status);
    expect((await flow.do('usernamePassword.check', credentials)).status).toBe('COMPLETED');
  });

  it('goes on with cookies in the headers of each call', async () => {
    const { auth, flow } = await begin((fetch) => fetch);
    if (flow.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(flow.status);
    const cookie = flow.response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const headers = { cookie };
    const taken = await continueFlow(auth, { flowID: flow.data.id, headers });
    if (taken.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(taken.status);
    const last = await taken.do('usernamePassword.check', credentials, { headers });
    expect(last.status).toBe('COMPLETED');
    expect((await flow.do('usernamePassword.check', credentials)).status).not.toBe('COMPLETED');
  });

  it('ends a call by its signal', async () => {
    const { auth, flow } = await begin((fetch) => fetch);
    const signal = AbortSignal.abort(new Error('left'));
    if (flow.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(flow.status);
    for (const call of [
      () => flow.do('usernamePassword.check', credentials, { signal }),
      () => flow.read({ signal }),
      () => flow.restart({ signal }),
      () => continueFlow(auth, { flowID: ids.flowID, signal }),
      () => startFlow(auth, { authorize, signal }),
    ])
      await expect(call()).rejects.toThrow('left');
  });

  it('carries the response of a step where no logger looks', async () => {
    const { flow } = await begin((fetch) => fetch);
    expect(flow.response.status).toBe(200);
    expect(Object.keys(flow)).not.toContain('response');
  });
});
