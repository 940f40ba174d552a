import { describe, expect, it } from 'vitest';
import { member, outcome, send } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const json = 'application/json';
const workerID = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const sampleID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';

const web = {
  id: 'orders-web',
  type: 'WEB_APP',
  secret: 'fake-orders-secret',
  redirectUris: ['http://localhost:3000/callback'],
};
const spa = { id: 'orders-page', type: 'SINGLE_PAGE_APP' };

/** The identifiers of the applications that a body lists. */
const idsOf = (body: unknown) =>
  (member(body, 'applications') as { id: string }[]).map(({ id }) => id);

const wrong: [string, object, string][] = [
  ['a relative redirect URI', { redirectUris: ['/callback'] }, 'redirectUris.0'],
  ['a host without a scheme', { redirectUris: ['app.example.com/callback'] }, 'redirectUris.0'],
  ['a fragment', { redirectUris: ['https://a.test/', 'https://a.test/#/in'] }, 'redirectUris.1'],
  ['an empty fragment', { redirectUris: ['https://a.test/#'] }, 'redirectUris.0'],
  ['a script', { redirectUris: ['javascript:alert(1)'] }, 'redirectUris.0'],
  ['a wildcard that is not enabled', { redirectUris: ['https://a.test/*'] }, 'redirectUris.0'],
  [
    'a wildcard in the host',
    { redirectUris: ['https://*.a.test/'], allowWildcardInRedirectUris: true },
    'redirectUris.0',
  ],
  [
    'two wildcards',
    { redirectUris: ['https://a.test/*/*'], allowWildcardInRedirectUris: true },
    'redirectUris.0',
  ],
  [
    'a wildcard that no address fits, with a host in capitals',
    { redirectUris: ['HTTPS://A.TEST/*'], allowWildcardInRedirectUris: true },
    'redirectUris.0',
  ],
  [
    'a wildcard that no address fits, with the usual port',
    { redirectUris: ['https://a.test:443/*'], allowWildcardInRedirectUris: true },
    'redirectUris.0',
  ],
  [
    'a wildcard that no address fits, without a path before the query',
    { redirectUris: ['https://a.test?to=*'], allowWildcardInRedirectUris: true },
    'redirectUris.0',
  ],
  ['a relative sign-off', { postLogoutRedirectUris: ['bye'] }, 'postLogoutRedirectUris.0'],
  ['a host behind one slash', { redirectUris: ['https:/evil.test'] }, 'redirectUris.0'],
  ['a host behind three slashes', { redirectUris: ['http:///evil.test'] }, 'redirectUris.0'],
  ['a host before a backslash', { redirectUris: ['https://a.test\\@b.test/'] }, 'redirectUris.0'],
  ['a port that there is not', { redirectUris: ['https://a.test:99999/'] }, 'redirectUris.0'],
  ['a sign-on page on no port', { loginPageUrl: 'https://a.test:99999/' }, 'loginPageUrl'],
  ['a sign-on page on no host', { loginPageUrl: 'https://1.2.3.4.5/' }, 'loginPageUrl'],
  ['a sign-on page that is no page', { loginPageUrl: 'app:sign-on' }, 'loginPageUrl'],
  ['a secret of a public application', { ...spa, secret: 'fake' }, 'secret'],
  [
    'a worker without a secret',
    { type: 'WORKER', tokenEndpointAuthMethod: 'NONE' },
    'tokenEndpointAuthMethod',
  ],
  [
    'client credentials without a secret',
    { ...spa, grantTypes: ['CLIENT_CREDENTIALS'] },
    'tokenEndpointAuthMethod',
  ],
];

describe('an application with', () => {
  it.each(wrong)('%s is refused, alone and in a world', async (_, changes, target) => {
    const world = await createTestWorld(sandbox);
    const input = { type: 'WEB_APP', id: 'wrong', ...changes };
    const alone = await world.control('POST', '/applications', input);
    expect(outcome(alone)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
    const inWorld = await world.control('PATCH', '', { applications: [spa, input] });
    expect(outcome(inWorld)).toMatch(
      new RegExp(`^400 INVALID_DATA .+ applications\\.1\\.(id|${target})$`),
    );
    const created = await send(sandbox, 'POST', '/_mock/worlds', {
      type: json,
      body: { applications: [input] },
    });
    expect(outcome(created)).toBe(`400 INVALID_DATA INVALID_VALUE applications.0.${target}`);
    const { body } = await world.control('GET', '/applications');
    expect(idsOf(body)).toEqual([workerID, sampleID]);
  });

  it.each([
    ['HTTPS://A.TEST/in/*', 'https://a.test/in/*'],
    ['https://a.test:443/*/in', 'https://a.test/*/in'],
    ['https://a.test?to=*', 'https://a.test/?to=*'],
    ['https://a.test/b/../in?to=*', 'https://a.test/in?to=*'],
  ])('the wildcard %s is refused with what to write, which is taken', async (uri, right) => {
    const world = await createTestWorld(sandbox);
    const create = (redirectUri: string) =>
      world.control('POST', '/applications', {
        ...web,
        redirectUris: [redirectUri],
        allowWildcardInRedirectUris: true,
      });
    expect((await create(uri)).body).toMatchObject({
      details: [{ message: `redirectUris.0 fits no address as it stands; write ${right}.` }],
    });
    expect((await create(right)).status).toBe(201);
  });

  it('the identifier of another one is refused, a UUID in whatever case', async () => {
    const world = await createTestWorld(sandbox);
    const upper = { ...spa, id: sampleID.toUpperCase() };
    expect(outcome(await world.control('POST', '/applications', upper))).toBe(
      '400 INVALID_DATA UNIQUENESS_VIOLATION id',
    );
    const twins = { applications: [upper, { ...spa, id: sampleID }] };
    expect(outcome(await world.control('PATCH', '', twins))).toBe(
      '400 INVALID_DATA UNIQUENESS_VIOLATION applications.1.id',
    );
  });
});
