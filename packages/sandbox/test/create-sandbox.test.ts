import { describe, expect, it } from 'vitest';
import { apiOf } from '../src/http/api.ts';
import { contractApis } from '../src/http/documents.ts';
import { vendorError } from '../src/http/vendor-error.ts';
import { createStore } from '../src/world/store.ts';
import { outcome, send, text } from './answer.ts';
import { createTestWorld, idOf, keyedStore, testSandbox } from './world.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const keys = `/auth/${environmentID}/as/jwks`;

describe('identifiers of the caller', () => {
  const sandbox = testSandbox();
  const echo = async (headers: Record<string, string>) =>
    (await send(sandbox, 'GET', keys, { headers })).headers;

  it('come back, other characters turned into underscores', async () => {
    const headers = await echo({
      'x-ping-external-transaction-id': 'order 7/a=b@c#d+e;f',
      'x-ping-external-session-id': 'x'.repeat(200),
    });
    expect(headers.get('x-ping-external-transaction-id')).toBe('order_7/a=b@c#d+e_f');
    expect(headers.get('x-ping-external-session-id')).toBe('x'.repeat(100));
  });

  it('are made up for the transaction, not for the session', async () => {
    const headers = await echo({});
    expect(headers.get('x-ping-external-transaction-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ping-external-session-id')).toBeNull();
  });
});

describe('a sandbox', () => {
  it('sends the sign-ons of a kept world to the portal of now', async () => {
    const store = createStore();
    testSandbox({ store, portalUrl: 'http://127.0.0.1:4020' });
    const sandbox = testSandbox({ store, portalUrl: 'http://127.0.0.1:5020' });
    const { body } = await send(sandbox, 'GET', `/_mock/worlds/${environmentID}`);
    expect(body).toMatchObject({
      applications: [
        { type: 'WORKER' },
        {
          redirectUris: ['http://127.0.0.1:5020/callback'],
          loginPageUrl: 'http://127.0.0.1:5020/',
        },
      ],
    });
  });

  it('gives the default application the identifier and the addresses of its options', async () => {
    const store = createStore();
    testSandbox({ store });
    const redirectURIs = ['http://localhost:3000/in'];
    const options = { clientID: 'my-app', redirectURIs, signOnPage: 'http://localhost:3000/' };
    const sandbox = testSandbox({ store, ...options });
    const { body } = await send(sandbox, 'GET', `/_mock/worlds/${environmentID}/applications`);
    expect(body).toMatchObject({
      applications: [
        { type: 'WORKER' },
        { id: 'my-app', redirectUris: redirectURIs, loginPageUrl: 'http://localhost:3000/' },
      ],
    });
  });

  it('leaves an application alone that was changed in a kept world', async () => {
    const store = createStore();
    const first = testSandbox({ store, portalUrl: 'http://127.0.0.1:4020' });
    const path = `/_mock/worlds/${environmentID}/applications/b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02`;
    const redirectUris = ['http://127.0.0.1:3000/callback'];
    await send(first, 'PATCH', path, { type: 'application/json', body: { redirectUris } });
    const second = testSandbox({ store, portalUrl: 'http://127.0.0.1:5020' });
    expect((await send(second, 'GET', path)).body).toMatchObject({ redirectUris });
  });

  it('makes its signing key ahead when asked to', async () => {
    const store = createStore();
    await testSandbox({ store }).prepare();
    expect(JSON.parse(store.key('signing') ?? '{}')).toMatchObject({ kty: 'RSA' });
  });

  it('answers a failure of its own, without the words of the error', async () => {
    const sandbox = testSandbox({
      examples: () => {
        throw new TypeError('canary');
      },
    });
    const answer = await send(sandbox, 'GET', keys, { headers: { prefer: 'code=429' } });
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ message: 'The mock failed; its log names the error.' });
  });

  it('leaves to the examples what asks for one', async () => {
    const rule = 'an example';
    const sandbox = testSandbox({
      examples: ({ wire }) =>
        wire.headers['prefer'] === 'code=429'
          ? Promise.resolve({ answer: vendorError(429, 'An example.'), rule, unchecked: true })
          : undefined,
    });
    const prefer = (value: string) => ({ headers: { prefer: value } });
    expect((await send(sandbox, 'GET', keys, prefer('code=429'))).status).toBe(429);
    expect((await send(sandbox, 'GET', keys, prefer('other'))).status).toBe(200);
  });

  it('serves other documents from one call to the next', async () => {
    const sandbox = testSandbox();
    const [auth] = contractApis().filter(({ name }) => name === 'auth');
    if (!auth) throw new Error('There is no Auth API.');
    sandbox.use([apiOf('auth', auth.document)]);
    expect((await send(sandbox, 'GET', keys)).status).toBe(200);
    const worlds = await send(sandbox, 'GET', '/_mock/worlds');
    expect(outcome(worlds)).toBe('404 NOT_FOUND');
    expect(text(worlds.body, 'message')).toBe('No action has this path. The APIs are below /auth.');
  });

  it('goes on with the worlds and the key of its store', async () => {
    const store = keyedStore(createStore());
    const world = await createTestWorld(testSandbox({ store }));
    const path = `/platform/v1/environments/${world.environmentID}/users/${idOf('user.ok')}/password`;
    const later = testSandbox({ store });
    expect((await send(later, 'GET', path, { token: world.workerToken() })).status).toBe(200);
  });

  it('makes a key of its own and keeps it', async () => {
    const store = createStore();
    const first = await send(testSandbox({ store }), 'GET', keys);
    expect(store.key('signing')).toContain('"kty":"RSA"');
    expect((await send(testSandbox({ store }), 'GET', keys)).body).toEqual(first.body);
  });

  it('stops waiting when the caller is gone', async () => {
    const gone = new AbortController();
    const waiting = testSandbox().exchange({
      method: 'GET',
      url: keys,
      headers: { 'x-mock-fault': 'latency=60000' },
      origin: 'http://127.0.0.1:4010',
      body: async () => new Uint8Array(),
      signal: () => gone.signal,
    });
    gone.abort();
    expect((await waiting).answer.status).toBe(200);
  });

  it('refuses a body of more than a megabyte', async () => {
    const sandbox = testSandbox();
    const body = 'x'.repeat(1024 * 1024 + 1);
    const sent = { type: 'application/json', body };
    expect(outcome(await send(sandbox, 'POST', '/_mock/worlds', sent))).toBe('413 INVALID_REQUEST');
  });
});
