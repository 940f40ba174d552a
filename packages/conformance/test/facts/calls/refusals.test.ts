import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages and its OpenAPI say of refusals that are not about the body.

const api = usePlatform();

const call = async (method: string, path: string, headers: Record<string, string> = {}) => {
  const url = `${api.mock.url}/platform/v1/environments/${environmentID}${path}`;
  const response = await fetch(url, { method, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
};

const asWorker = (more: Record<string, string> = {}) => ({
  authorization: api.authorization,
  ...more,
});

/** A token of the user `user.ok` with these scopes. */
async function asUser(...scopes: string[]) {
  const userID = api.user('user.ok').split('/').at(-1);
  const body = { userID, clientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02', scopes };
  const { access_token } = (await api.mock.arrange('POST', '/tokens', body)) as {
    access_token: string;
  };
  return { authorization: `Bearer ${access_token}` };
}

describe('a call', () => {
  it.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with a token that is none', { authorization: 'Bearer fake-token' }],
    ['with another scheme', { authorization: 'Basic ZmFrZTpmYWtl' }],
  ])('%s is 401 ACCESS_FAILED', async (_title, headers) => {
    expect(await call('GET', '/passwordPolicies', headers)).toMatchObject({
      status: 401,
      body: { id: expect.any(String), code: 'ACCESS_FAILED', message: expect.any(String) },
    });
  });

  it('with a token that has expired is 401', async () => {
    await api.mock.arrange('POST', '/clock/advance', { by: 'PT1H1S' });
    expect(await call('GET', '/passwordPolicies', asWorker())).toMatchObject({
      status: 401,
      body: { code: 'ACCESS_FAILED' },
    });
  });

  it('by a user without the scope is 403', async () => {
    const headers = await asUser('openid', 'p1:read:user');
    const path = api.user('user.ok');
    expect((await call('GET', path, headers)).status).toBe(200);
    expect(await call('GET', `${path}/password`, headers)).toMatchObject({
      status: 403,
      body: { code: 'ACCESS_FAILED', details: [{ code: 'INSUFFICIENT_PERMISSIONS' }] },
    });
  });

  it.each(['/users', '/populations', '/passwordPolicies'])(
    'by a user is 403 where roles are needed: %s',
    async (path) => {
      expect(await call('GET', path, await asUser('p1:read:user'))).toMatchObject({
        status: 403,
        body: { code: 'ACCESS_FAILED' },
      });
    },
  );

  it.each([
    ['a user', '/users/00000000-0000-4000-8000-000000000000'],
    ['a password', '/users/00000000-0000-4000-8000-000000000000/password'],
    ['a policy', '/passwordPolicies/00000000-0000-4000-8000-000000000000'],
  ])('for %s that is not there is 404 NOT_FOUND', async (_title, path) => {
    expect(await call('GET', path, asWorker())).toMatchObject({
      status: 404,
      body: { id: expect.any(String), code: 'NOT_FOUND' },
    });
  });
});

describe('a failure on purpose', () => {
  it('429 tells how many seconds to wait', async () => {
    const answer = await call('GET', '/users', asWorker({ 'x-mock-fault': 'rateLimit=2' }));
    expect(answer).toMatchObject({ status: 429, body: { code: 'REQUEST_LIMITED' } });
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  it('500 is UNEXPECTED_ERROR', async () => {
    expect(await call('GET', '/users', asWorker({ 'x-mock-fault': 'error' }))).toMatchObject({
      status: 500,
      body: { code: 'UNEXPECTED_ERROR' },
    });
  });

  it('503 tells the date from which to call again', async () => {
    const answer = await call('GET', '/users', asWorker({ 'x-mock-fault': 'unavailable' }));
    expect(answer.status).toBe(503);
    const timeIn = (name: string) => {
      const text = answer.headers.get(name) ?? '';
      expect(text).toBe(new Date(text).toUTCString());
      return Date.parse(text);
    };
    expect(timeIn('retry-after') - timeIn('date')).toBe(1000);
  });
});
