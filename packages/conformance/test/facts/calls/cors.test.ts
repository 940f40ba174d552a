import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of calls by pages of other origins.

const mock = usePageMock();
const auth = `/auth/${environmentID}`;
const users = `/platform/v1/environments/${environmentID}/users`;
const page = 'https://app.example.com';
const client = 'orders-page';

const allowed = 'access-control-allow-origin';

const call = (method: string, path: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, { method, headers: { origin: page, ...headers }, redirect: 'manual' });

const preflight = (path: string, method: string, names = '') =>
  call('OPTIONS', path, {
    'access-control-request-method': method,
    ...(names && { 'access-control-request-headers': names }),
  });

/** An application whose settings name these origins, or none. */
const register = (corsSettings: object) =>
  mock.arrange('POST', '/applications', {
    id: client,
    type: 'SINGLE_PAGE_APP',
    redirectUris: [`${page}/callback`],
    corsSettings,
  });

const authorize = `${auth}/as/authorize?${new URLSearchParams({
  client_id: client,
  response_type: 'code',
  response_mode: 'pi.flow',
  redirect_uri: `${page}/callback`,
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})}`;

/** A list as a header has it, in lower case. */
const listed = (response: Response, name: string) =>
  (response.headers.get(name) ?? '').toLowerCase().split(/,\s*/).filter(Boolean).sort();

describe('where an access token is sent', () => {
  it('pages of every origin read the answer', async () => {
    const answer = await call('GET', users);
    expect([answer.status, answer.headers.get(allowed)]).toEqual([401, page]);
  });

  it.each(['GET', 'POST'])('a preflight allows %s', async (method) => {
    const answer = await preflight(users, method, 'authorization');
    expect([answer.ok, answer.headers.get(allowed)]).toEqual([true, page]);
    expect(listed(answer, 'access-control-allow-methods')).toContain(method.toLowerCase());
  });

  it('a preflight allows the documented request headers', async () => {
    const names = [
      'Accept',
      'Accept-Language',
      'Content-Language',
      'Content-Type',
      'Range',
      'Authorization',
      'Content-Length',
      'Cookie',
      'Correlation-Id',
      'Origin',
      'Origin-Cookies',
      'Referer',
      'Referrer',
      'X-Amz-Date',
      'X-Amz-Security-Token',
      'X-Api-Key',
      'X-client-version',
      'X-Content-Type-Options',
    ];
    const answer = await preflight(users, 'GET', names.join(', ').toLowerCase());
    expect(listed(answer, 'access-control-allow-headers')).toEqual(
      expect.arrayContaining(names.map((name) => name.toLowerCase())),
    );
  });

  it.each(['x-ping-external-transaction-id', 'x-ping-external-session-id', 'x-anything'])(
    'a preflight does not allow %s',
    async (name) => {
      const answer = await preflight(users, 'GET', name);
      expect(listed(answer, 'access-control-allow-headers')).not.toContain(name);
    },
  );

  it('of the response headers Correlation-Id alone can be read', async () => {
    const answer = await call('GET', users);
    expect(listed(answer, 'access-control-expose-headers')).toEqual(['correlation-id']);
  });
});

describe('where the cookie of a session is sent', () => {
  it.each([
    ['the origin itself', { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [page] }, page],
    [
      'a wildcard for its subdomain',
      { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: ['https://*.example.com'] },
      page,
    ],
    [
      'another origin',
      { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: ['https://other.example.com'] },
      null,
    ],
    [
      'another port',
      { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: ['https://app.example.com:8443'] },
      null,
    ],
    ['no origin', { behavior: 'ALLOW_NO_ORIGINS' }, null],
  ])('the settings of the application decide: %s', async (_title, settings, origin) => {
    await register(settings);
    const begun = await call('GET', authorize);
    const { id } = (await begun.clone().json()) as { id: string };
    const resumed = await call('GET', `${auth}/as/resume?flowId=${id}`);
    expect(begun.status).toBe(200);
    expect([begun, resumed].map(({ headers }) => headers.get(allowed))).toEqual([origin, origin]);
  });

  it('an allowed page may send credentials', async () => {
    await register({ behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [page] });
    const { headers } = await call('GET', authorize);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
  });

  it.each([
    ['40 origins', 40, 201],
    ['41 origins', 41, 400],
  ])('the settings may have %s: %i is %i', async (_title, count, status) => {
    const origins = Array.from({ length: count }, (_, index) => `https://a${index}.example.com`);
    const body = { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins };
    const answer = await mock.send(
      'POST',
      `/_mock/worlds/${environmentID}/applications`,
      { 'content-type': 'application/json' },
      JSON.stringify({ type: 'SINGLE_PAGE_APP', corsSettings: body }),
    );
    expect(answer.status).toBe(status);
  });
});
