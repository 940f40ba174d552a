import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';
import { currentPassword, environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of requests and responses in general.

const api = usePlatform();

const policies = '/passwordPolicies';
const off = { excludesCommonlyUsed: false, excludesProfileData: false, notSimilarToCurrent: false };

type Members = Readonly<Record<string, unknown>>;

const base = () => `${api.mock.url}/platform/v1/environments/${environmentID}`;
const raw = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  fetch(base() + path, {
    method,
    headers: { authorization: api.authorization, ...headers },
    ...(body !== undefined && { body }),
  });
const json = { 'content-type': 'application/json' };

describe('a method that a resource lacks', () => {
  it.each([
    ['DELETE', (user: string) => `${user}/password`],
    ['PATCH', (user: string) => `${user}/password`],
    ['PATCH', () => policies],
    ['DELETE', (user: string) => `${user}/enabled`],
    ['POST', () => '/populations/3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34'],
  ])('%s is 405', async (method, path) => {
    expect((await raw(method, path(api.user('user.ok')))).status).toBe(405);
  });
});

describe('a response', () => {
  it('to POST that creates is 201 with a Location that can be read', async () => {
    const made = await raw('POST', policies, json, JSON.stringify({ name: 'New', ...off }));
    expect(made.status).toBe(201);
    const location = made.headers.get('location') ?? '';
    const { id } = (await made.json()) as { id: string };
    expect(location).toBe(`${base()}${policies}/${id}`);
    expect((await fetch(location, { headers: { authorization: api.authorization } })).status).toBe(
      200,
    );
  });

  it('to PUT and to PATCH is 200 with the whole resource, and to DELETE 204 with nothing', async () => {
    const user = api.user('user.ok');
    for (const [method, body] of [
      ['PUT', { username: 'user.ok', title: 'Dr' }],
      ['PATCH', { title: 'Dr' }],
    ] as const) {
      const { status, body: changed } = await api.send(method, user, body);
      const { body: whole } = await api.send('GET', user);
      expect([status, changed]).toEqual([200, whole]);
    }
    const gone = await raw('DELETE', user);
    expect([gone.status, await gone.text()]).toEqual([204, '']);
  });

  it('has a Correlation-Id, whatever it is', async () => {
    const user = api.user('user.ok');
    const answers = [
      await raw('GET', user),
      await raw('GET', `${policies}/none`),
      await raw('POST', '/users', json, '{'),
      await raw('POST', '/users', { 'content-type': 'text/plain' }, 'x'),
      await raw('PATCH', policies),
      await raw('DELETE', user),
      await fetch(base() + policies),
      await fetch(`${api.mock.url}/auth/${environmentID}/as/jwks`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 415, 405, 204, 401, 200]);
    for (const { headers } of answers)
      expect(headers.get('correlation-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('names in _links what the body refers to, with absolute addresses', async () => {
    const { body } = await api.send('GET', `${api.user('user.ok')}/password`);
    const { _links, ...members } = body as { _links: Record<string, { href: string }> } & Members;
    for (const name of ['environment', 'user', 'passwordPolicy']) {
      const { id } = members[name] as { id: string };
      expect(_links[name]?.href).toMatch(new RegExp(`^http://.*/v1/.*${id}$`));
    }
  });
});

describe('a body', () => {
  it.each([1.5, 1.999999])('has the fraction of %d cut off, not rounded', async (minAgeDays) => {
    const answer = await api.send('POST', policies, { name: 'Cut', ...off, minAgeDays });
    expect(answer).toMatchObject({ status: 201, body: { minAgeDays: 1 } });
  });

  it('may have read-only members, which are ignored', async () => {
    const answer = await api.send('POST', policies, {
      id: '00000000-0000-4000-8000-000000000000',
      environment: { id: '00000000-0000-4000-8000-000000000000' },
      populationCount: 7,
      createdAt: '2019-01-08T20:18:31.264Z',
      _links: { self: { href: 'https://example.com/' } },
      name: 'Sent back',
      ...off,
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { name: 'Sent back', environment: { id: environmentID }, populationCount: 0 },
    });
    const { id, createdAt } = answer.body as Record<string, string>;
    expect(id).not.toMatch(/^0{8}/);
    expect(createdAt).not.toMatch(/^2019/);
  });

  it('of a policy may be sent back as it was read', async () => {
    const { body: list } = await api.send('GET', policies);
    const [policy] = (list as { _embedded: { passwordPolicies: { id: string }[] } })._embedded
      .passwordPolicies;
    const path = `${policies}/${policy?.id}`;
    const { updatedAt: _then, ...same } = policy as Members;
    expect(await api.send('PUT', path, policy)).toMatchObject({ status: 200, body: same });
  });

  it('switches a rule off that it leaves out, or has as null', async () => {
    const rules = {
      minAgeDays: 1,
      maxRepeatedCharacters: 2,
      history: { count: 1, retentionDays: 1 },
    };
    const { body } = await api.send('POST', policies, { name: 'Rules', ...off, ...rules });
    const path = `${policies}/${(body as { id: string }).id}`;
    const put = await api.send('PUT', path, { name: 'Rules', ...off, history: null });
    expect(put.status).toBe(200);
    for (const rule of Object.keys(rules)) expect(put.body).not.toHaveProperty(rule);
  });

  it('may name UTF-8 beside its media type', async () => {
    const path = `${api.user('user.ok')}/password`;
    const check = { 'content-type': `${media('password.check+json')}; charset=UTF-8` };
    const body = JSON.stringify({ password: currentPassword });
    expect((await raw('POST', path, check, body)).status).toBe(200);
  });
});

describe('the query of a password', () => {
  it('expands the whole policy', async () => {
    const { body } = await api.send('GET', `${api.user('user.ok')}/password?expand=passwordPolicy`);
    const { _embedded, passwordPolicy } = body as {
      _embedded: { passwordPolicy: Members };
      passwordPolicy: { id: string };
    };
    const { body: policy } = await api.send('GET', `${policies}/${passwordPolicy.id}`);
    expect(_embedded.passwordPolicy).toEqual(policy);
  });

  it('does not know filter, limit and order', async () => {
    const path = `${api.user('user.ok')}/password`;
    const { body } = await api.send('GET', path);
    expect(await api.send('GET', `${path}?limit=1&order=name`)).toMatchObject({ body });
  });
});

describe('the identifier of a transaction', () => {
  const header = 'x-ping-external-transaction-id';
  const sent = async (value?: string) =>
    (await raw('GET', policies, value === undefined ? {} : { [header]: value })).headers.get(
      header,
    );

  it('comes back as it was sent', async () => {
    expect(await sent('a1._-/@=#+')).toBe('a1._-/@=#+');
  });

  it('has underscores for other characters', async () => {
    expect(await sent('a b!c')).toBe('a_b_c');
  });

  it('is made where none was sent, another one each time', async () => {
    const [one, other] = [await sent(), await sent()];
    expect(one).toMatch(/./);
    expect(other).not.toBe(one);
  });
});
