import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';

// What the vendor's pages say that the Directory API does, beside the two pages in `test/pages`. What this project
// decided where they say nothing is marked as decided.

const user = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const basic = { authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}` };
const extension = 'urn:scim:schemas:com_pingone:1.0';

const mock = usePageMock();

const get = (path: string, headers: HeadersInit = basic) =>
  mock.send('GET', `/directory/api/directory/user${path}`, headers);

describe('the users of the directory', () => {
  it('are listed in an envelope with a lower-case name', async () => {
    const { status, body } = await get('?startIndex=1&count=1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 1,
      resources: [{ id: expect.any(String) }],
    });
    expect(body).not.toHaveProperty('Resources');
  });

  it('can be 1000 a page', async () => {
    expect((await get('?count=1000')).status).toBe(200);
  });

  it('are found by a filter in SCIM 1.1', async () => {
    const { body } = await get(`/${user}`);
    const { userName } = body as { userName: string };
    const found = await get(`?filter=${encodeURIComponent(`userName eq "${userName}"`)}`);
    expect(found.body).toMatchObject({ totalResults: 1, resources: [{ id: user }] });
  });

  it('have numbers as time stamps, texts as dates, and never a password', async () => {
    const { status, body } = await get(`/${user}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: user,
      schemas: expect.arrayContaining(['urn:scim:schemas:core:1.0']),
      [extension]: { state: 'ACTIVE', createTimeStamp: expect.any(Number) },
      meta: {
        created: expect.any(String),
        location: expect.stringContaining(`/directory/user/${user}`),
      },
    });
    expect(body).not.toHaveProperty('password');
  });

  it('are not there under another identifier', async () => {
    expect((await get('/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('are shown to the account alone', async () => {
    expect((await get(`/${user}`, {})).status).toBe(401);
    const wrong = { authorization: `Basic ${btoa('sandbox-directory:wrong')}` };
    expect((await get(`/${user}`, wrong)).status).toBe(401);
  });
});

describe('decided: a refusal of the directory', () => {
  const api = '/directory/api';
  const json = 'application/json';
  const form = 'application/x-www-form-urlencoded';
  const reset = `${api}/directory/users/password-reset`;
  const lost = `${api}/directory/users/password-lost`;
  const nobody = '00000000-0000-4000-8000-000000000000';
  const change = `{"id":"${nobody}","newPassword":"Fake-Harbour-2042!","oldPassword":"wrong"}`;
  const wrong = 'grant_type=password&username=nobody&password=wrong';
  const typeOf = (type: string, sent?: string) => sent !== undefined && { 'content-type': type };

  it.each([
    ['GET', `${api}/directory/user?count=1001`, json, undefined, 400, 'INVALID_DATA'],
    ['GET', `${api}/directory/user/${nobody}`, json, undefined, 404, 'NOT_FOUND'],
    ['POST', reset, json, '{', 400, 'INVALID_REQUEST'],
    [
      'POST',
      reset,
      json,
      `{"id":"${user}","newPassword":"Fake-Harbour-2042!"}`,
      400,
      'INVALID_DATA',
    ],
    ['POST', reset, json, change, 404, 'NOT_FOUND'],
    ['POST', reset, form, 'id=1', 415, 'INVALID_REQUEST'],
    ['POST', lost, json, '{"email":"no address"}', 400, 'INVALID_DATA'],
    ['POST', lost, json, '{"email":"nobody@example.com"}', 404, 'NOT_FOUND'],
    ['POST', lost, form, 'email=1', 415, 'INVALID_REQUEST'],
    ['POST', `${api}/oauth/token`, form, wrong, 400, 'INVALID_DATA'],
    ['POST', `${api}/oauth/token`, json, '{}', 415, 'INVALID_REQUEST'],
  ])('to %s %s as %s with %j is %i %s in JSON', async (method, path, type, sent, status, code) => {
    const headers = { ...basic, ...typeOf(type, sent) };
    const { contentType, ...answer } = await mock.send(method, path, headers, sent);
    expect([answer, contentType]).toMatchObject([{ status, body: { code } }, json]);
  });

  const calls = [
    ['GET', `${api}/directory/user`, json, undefined],
    ['GET', `${api}/directory/user/${user}`, json, undefined],
    ['POST', reset, json, change],
    ['POST', lost, json, '{"email":"nobody@example.com"}'],
    ['POST', `${api}/oauth/token`, form, wrong],
  ] as const;

  it.each(calls)(
    'to %s %s without credentials is 401 in JSON',
    async (method, path, type, sent) => {
      const { contentType, ...answer } = await mock.send(
        method,
        path,
        { ...typeOf(type, sent) },
        sent,
      );
      expect([answer, contentType]).toMatchObject([
        { status: 401, body: { code: 'ACCESS_FAILED' } },
        json,
      ]);
    },
  );

  it.each(calls)('to %s %s beyond a rate is 429 in JSON', async (method, path, type, sent) => {
    await mock.arrange('PUT', '/faults', { faults: [{ kind: 'rateLimit', count: 1 }] });
    const headers = { ...basic, ...typeOf(type, sent) };
    const { contentType, ...answer } = await mock.send(method, path, headers, sent);
    expect([answer, contentType]).toMatchObject([
      { status: 429, body: { code: 'REQUEST_LIMITED' } },
      json,
    ]);
  });
});

describe('the check of a password', () => {
  const check = async (password: string, type = 'application/x-www-form-urlencoded') => {
    const { body } = await get(`/${user}`);
    const { userName = '' } = body as { userName?: string };
    const form = new URLSearchParams({ grant_type: 'password', username: userName, password });
    return mock.send(
      'POST',
      '/directory/api/oauth/token',
      { ...basic, 'content-type': type },
      form.toString(),
    );
  };

  it('is 200 for the right one, and anything else for another', async () => {
    expect((await check('$ecret@456')).status).toBe(200);
    expect((await check('wrong')).status).not.toBe(200);
  });

  it('decided: is 400 for a wrong one', async () => {
    expect((await check('wrong')).status).toBe(400);
  });
});
