import { describe, expect, it } from 'vitest';
import { member, outcome, send, text } from '../../answer.ts';
import { createTestWorld, idOf, newPassword, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const json = 'application/json';
const page = 'http://127.0.0.1:4020/';
const everyScope = expect.arrayContaining(['openid', 'profile', 'p1:read:userPassword']);
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

describe('the applications of a world', () => {
  it('are the worker and the sample application unless given', async () => {
    const world = await createTestWorld(sandbox);
    expect((await world.control('GET', '')).body).toMatchObject({
      applications: [
        {
          id: workerID,
          name: 'Sandbox worker',
          type: 'WORKER',
          grantTypes: ['CLIENT_CREDENTIALS'],
          redirectUris: [],
        },
        {
          id: sampleID,
          name: 'Sample app',
          type: 'SINGLE_PAGE_APP',
          redirectUris: ['http://127.0.0.1:4020/callback'],
          postLogoutRedirectUris: ['http://127.0.0.1:4020', 'http://127.0.0.1:4020/'],
          loginPageUrl: page,
          tokenEndpointAuthMethod: 'NONE',
          pkceEnforcement: 'S256_REQUIRED',
        },
      ],
    });
  });

  it('are those that the world is made of, with what is left out filled in, without secrets', async () => {
    const world = await createTestWorld(sandbox, {
      applications: [{ ...web, responseTypes: ['CODE', 'ID_TOKEN'] }, { type: 'WORKER' }],
    });
    const { body } = await world.control('GET', '');
    expect(member(body, 'applications')).toEqual([
      {
        id: 'orders-web',
        name: 'orders-web',
        type: 'WEB_APP',
        redirectUris: ['http://localhost:3000/callback'],
        allowWildcardInRedirectUris: false,
        postLogoutRedirectUris: [],
        loginPageUrl: page,
        grantTypes: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN', 'IMPLICIT'],
        responseTypes: ['CODE', 'ID_TOKEN'],
        tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
        pkceEnforcement: 'OPTIONAL',
        idpSignoff: false,
        parRequirement: 'OPTIONAL',
        parTimeout: 60,
        scopes: everyScope,
      },
      expect.objectContaining({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: 'WORKER',
        grantTypes: ['CLIENT_CREDENTIALS'],
        responseTypes: [],
        tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
      }),
    ]);
  });
});

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

describe('one application', () => {
  it('is made, read, changed and deleted', async () => {
    const world = await createTestWorld(sandbox);
    const made = await world.control('POST', '/applications', { ...web, id: 'Orders/Web' });
    expect([made.status, text(made.body, 'id')]).toEqual([201, 'Orders/Web']);
    const path = '/applications/Orders%2FWeb';
    expect((await world.control('GET', path)).body).toEqual(made.body);
    expect((await world.control('GET', '/applications/orders%2Fweb')).status).toBe(404);
    const changes = { pkceEnforcement: 'REQUIRED', loginPageUrl: 'https://a.test/in' };
    const changed = await world.control('PATCH', path, changes);
    expect(changed.body).toEqual({ ...(made.body as object), ...changes });
    const back = await world.control('PATCH', path, { loginPageUrl: null });
    expect(text(back.body, 'loginPageUrl')).toBe(page);
    expect((await world.control('DELETE', path)).status).toBe(204);
    const gone = await world.control('DELETE', path);
    expect(text(gone.body, 'message')).toBe(
      `There is no such application. These exist: Sandbox worker (${workerID}), Sample app (${sampleID}).`,
    );
  });

  it('stays as it is when a change is refused', async () => {
    const world = await createTestWorld(sandbox);
    const changes = { name: 'Other', redirectUris: ['callback'] };
    const refused = await world.control('PATCH', `/applications/${sampleID}`, changes);
    expect(outcome(refused)).toBe('400 INVALID_DATA INVALID_VALUE redirectUris.0');
    const { body } = await world.control('GET', `/applications/${sampleID}`);
    expect(text(body, 'name')).toBe('Sample app');
  });

  it('is one of 100 at most', async () => {
    const world = await createTestWorld(sandbox);
    const applications = Array.from({ length: 100 }, (_, number) => ({ ...spa, id: `a${number}` }));
    expect((await world.control('PATCH', '', { applications })).status).toBe(200);
    expect(outcome(await world.control('POST', '/applications', spa))).toBe(
      '400 INVALID_DATA LIMIT_EXCEEDED applications',
    );
  });

  it('ends its worker tokens when it is deleted', async () => {
    const world = await createTestWorld(sandbox);
    await world.control('DELETE', `/applications/${workerID}`);
    expect((await world.password('user.ok', 'read')).status).toBe(401);
  });
});

describe('a change of a world', () => {
  it('replaces a list as a whole and leaves the rest, and a reset keeps it', async () => {
    const world = await createTestWorld(sandbox);
    await world.password('user.ok', 'set', { value: newPassword });
    const { status, body } = await world.control('PATCH', '', { applications: [web, spa] });
    expect([status, idsOf(body)]).toEqual([200, ['orders-web', 'orders-page']]);
    expect(body).toMatchObject({ users: 12, clock: { now: '2026-03-02T10:00:00.000Z' } });
    expect(await world.state('user.ok')).toMatchObject({
      password: { lastChangedAt: '2026-03-02T10:00:00.000Z' },
    });
    await world.control('POST', '/applications', { type: 'WORKER' });
    const reset = await world.control('POST', '/reset');
    expect(idsOf(reset.body)).toEqual(['orders-web', 'orders-page']);
  });

  it('makes the users anew, with or without the personas', async () => {
    const world = await createTestWorld(sandbox, { users: [{ username: 'ada' }] });
    const only = await world.control('PATCH', '', {
      users: [{ username: 'own' }],
      personas: false,
    });
    expect(member(only.body, 'users')).toBe(1);
    const both = await world.control('PATCH', '', { personas: true });
    expect(member(both.body, 'users')).toBe(13);
    const taken = await world.control('PATCH', '', { users: [{ username: 'user.ok' }] });
    expect(outcome(taken)).toBe('400 INVALID_DATA UNIQUENESS_VIOLATION users.0.username');
    expect(await world.state('user.ok')).toMatchObject({ id: idOf('user.ok') });
  });

  it('moves the clock, and a reset goes back to there', async () => {
    const world = await createTestWorld(sandbox);
    const now = '2027-01-01T00:00:00.000Z';
    const { body } = await world.control('PATCH', '', { clock: { now } });
    expect(body).toMatchObject({ clock: { now, frozen: true } });
    await world.control('POST', '/clock/advance', { by: 'P1D' });
    expect((await world.control('POST', '/reset')).body).toMatchObject({ clock: { now } });
    const late = await world.control('PATCH', '', { clock: { now: '1969-12-31T00:00:00Z' } });
    expect(outcome(late)).toBe('400 INVALID_DATA OUT_OF_RANGE clock.now');
  });

  it('replaces the policy', async () => {
    const world = await createTestWorld(sandbox);
    const policy = {
      name: 'Short',
      excludesCommonlyUsed: false,
      excludesProfileData: false,
      notSimilarToCurrent: false,
      lockout: { failureCount: 1, durationSeconds: 60 },
    };
    expect((await world.control('PATCH', '', { policy })).body).toMatchObject({ policies: 4 });
    await world.password('user.ok', 'check', { password: 'wrong' });
    expect(await world.state('user.ok')).toMatchObject({ password: { secondsUntilUnlock: 60 } });
    const clash = await world.control('PATCH', '', { policy: { ...policy, maxAgeDays: 5 } });
    expect(outcome(clash)).toBe('400 INVALID_DATA OUT_OF_RANGE maxAgeDays');
  });

  it('needs a member that it knows', async () => {
    const world = await createTestWorld(sandbox);
    expect((await world.control('PATCH', '', {})).status).toBe(400);
    expect(outcome(await world.control('PATCH', '', { environmentID: idOf('user.ok') }))).toBe(
      '400 INVALID_DATA INVALID_VALUE environmentID',
    );
  });
});
