import { sharedBrowser } from '@ping-password/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/index.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const control = `/_mock/worlds/${environmentID}`;
const password = `/platform/v1/environments/${environmentID}/users/c3042000-188f-4bc7-a269-dee1602cf7af/password`;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(mock.url + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? {} : ((await response.json()) as Record<string, never>);
}

/** The calls of the world that set a password. */
async function sets(): Promise<unknown[]> {
  const { entries } = (await call(
    'GET',
    `${control}/journal?operationId=setPassword`,
  )) as unknown as {
    entries: unknown[];
  };
  return entries;
}

/** What a page sees of a PUT, on a connection that it has used before. */
async function putInPage(origin: string, token: string) {
  const browser = await sharedBrowser();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // A page without rules of its own about where it may send.
    await page.goto(`${mock.url}/healthz`);
    const put = (value: string) =>
      page.evaluate(
        async ([address, bearer, body]) => {
          try {
            const response = await fetch(address, {
              method: 'PUT',
              headers: {
                authorization: `Bearer ${bearer}`,
                'content-type': 'application/vnd.pingidentity.password.set+json',
              },
              body,
            });
            return response.status;
          } catch (error) {
            return (error as Error).name;
          }
        },
        [origin + password, token, JSON.stringify({ value })] as const,
      );
    expect(await put('Fake-Harbour-2042!')).toBe(200);
    return { put };
  } finally {
    afterEachPage.push(() => context.close());
  }
}

const afterEachPage: (() => Promise<void>)[] = [];

describe.each(['127.0.0.1', 'localhost'])('in Chromium, a connection that is cut at %s', (host) => {
  it.each(['resetBefore', 'resetAfter'])('is a failure for the page: %s', async (kind) => {
    await call('POST', `${control}/reset`);
    const { access_token } = await call('POST', `${control}/tokens`, {});
    const { put } = await putInPage(mock.url.replace('127.0.0.1', host), String(access_token));
    await call('DELETE', `${control}/journal`);
    await call('PUT', `${control}/faults`, {
      faults: [{ kind, count: 1, operationId: 'setPassword' }],
    });
    expect(await put('Fake-Lantern-77!')).toBe('TypeError');
    expect(await sets()).toMatchObject([{ status: 0, faults: [kind] }]);
    expect(await put('Lazy#Candle#55x')).toBe(200);
    for (const close of afterEachPage.splice(0)) await close();
  });
});

describe('connections', () => {
  const keptAlive = async () => {
    const response = await fetch(`${mock.url}/auth/${environmentID}/as/jwks`);
    await response.text();
    return response.headers.get('connection');
  };

  it.each([
    [
      'of the same world',
      async () => call('PUT', `${control}/faults`, { faults: [{ kind: 'resetAfter' }] }),
    ],
    [
      'of another world',
      async () => call('POST', '/_mock/worlds', { name: 'cut', faults: [{ kind: 'resetBefore' }] }),
    ],
  ])('are closed while one may be cut: %s', async (_, arm) => {
    await call('POST', `${control}/reset`);
    expect(await keptAlive()).toBe('keep-alive');
    const made = await arm();
    const preflight = await fetch(mock.url + password, {
      method: 'OPTIONS',
      headers: { origin: 'http://app.test', 'access-control-request-method': 'PUT' },
    });
    expect([preflight.status, preflight.headers.get('connection')]).toEqual([204, 'close']);
    if ('environmentID' in made) await call('DELETE', `/_mock/worlds/${made['environmentID']}`);
    else await call('DELETE', `${control}/faults`);
    expect(await keptAlive()).toBe('keep-alive');
  });
});
