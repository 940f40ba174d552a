import { describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);

const list = (query: Readonly<Record<string, string>> = {}, of: TestWorld = world) =>
  of.platform('GET', `/users?${new URLSearchParams(query)}`);

const idsIn = (body: unknown) =>
  ((member(body, '_embedded', 'users') ?? []) as { id: string }[]).map(({ id }) => id);

const find = async (filter: string) => {
  const { body } = await list({ filter });
  const users = (member(body, '_embedded', 'users') ?? []) as { username: string }[];
  return users.map(({ username }) => username).sort();
};

const all = `http://127.0.0.1:4010/platform/v1/environments/${world.environmentID}/users`;

describe('listUsers', () => {
  it('lists every user, in the order of the identifiers', async () => {
    const { body } = await world.platform('GET', '/users');
    expect(body).toMatchObject({ _links: { self: { href: all } }, count: 11, size: 11 });
    expect(idsIn(body)).toEqual([...idsIn(body)].sort());
    expect(member(body, '_links')).toEqual({ self: { href: all } });
  });

  it('answers with no users and a self link when nobody passes', async () => {
    const { status, body } = await list({ filter: 'username eq "nobody"' });
    expect(status).toBe(200);
    expect(body).toEqual({
      _links: { self: { href: `${all}?filter=username+eq+%22nobody%22` } },
      _embedded: { users: [] },
      count: 0,
      size: 0,
    });
  });

  it.each([
    ['username eq "user.ok"', ['user.ok']],
    ['username EQ "USER.OK"', ['user.ok']],
    ['  username   eq   "user.ok" ', ['user.ok']],
    ['username sw "user.exp"', ['user.expired', 'user.expiring']],
    ['username co "EXTERN"', ['user.external']],
    ['email eq "user.locked@example.com"', ['user.locked']],
    ['email sw "user.ga"', ['user.gateway']],
    ['name.family ew "kham"', ['user.locked']],
    ['name.given eq "lothar" and name.family sw "O"', ['user.locked']],
    ['enabled eq "false"', ['user.disabled']],
    ['enabled eq false', ['user.disabled']],
    ['enabled sw "f"', ['user.disabled']],
    ['username eq "user.ok" OR username eq "user.locked"', ['user.locked', 'user.ok']],
    ['(username eq "user.ok" or enabled eq "false") and email co "ok@"', ['user.ok']],
    ['externalId eq "none"', []],
    ['address.countryCode eq "DE" or username eq "user.ok"', ['user.ok']],
    ['memberOfGroups[id eq "5da98f13-ad62-4234-86d3-01018f6ef0ad"]', []],
    ['updatedAt ge "9999-01-01T00:00:00Z"', []],
  ])('finds by %s', async (filter, usernames) => {
    expect(await find(filter)).toEqual(usernames);
  });

  it('finds by every attribute that a user may have', async () => {
    const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
    const profiled = await createTestWorld(sandbox);
    const user = {
      username: 'bo.profile',
      population: { id: guests },
      accountId: 'account 7',
      externalId: 'Ext-7',
      nickname: 'Bo',
      title: 'Dr',
      type: 'guest',
      locale: 'de-DE',
      preferredLanguage: 'de',
      timezone: 'Europe/Berlin',
      mobilePhone: '+49.30.1',
      primaryPhone: '+49.30.2',
      address: {
        streetAddress: 'Quay 1',
        locality: 'Fakeham',
        postalCode: '01',
        countryCode: 'DE',
      },
      name: { given: 'Bo', middle: 'M', family: 'Tern', formatted: 'Bo Tern' },
      photo: { href: 'https://example.com/bo.png' },
    };
    const made = await profiled.platform('POST', '/users', {
      type: 'application/json',
      body: user,
    });
    expect(made.status).toBe(201);
    const filters = [
      ...Object.entries(user).filter(([, value]) => typeof value === 'string'),
      ...[user.address, user.name, user.photo, user.population].flatMap((inside) =>
        Object.entries(inside).map(([name, value]) => [
          `${Object.keys(user).find((key) => user[key as 'name'] === inside)}.${name}`,
          value,
        ]),
      ),
    ].map(([name, value]) => `${name} eq "${value}"`);
    const joined = filters.map((filter) => `(${filter})`).join(' and ');
    expect(filters.length).toBe(21);
    expect(idsIn((await list({ filter: joined }, profiled)).body)).toEqual([text(made.body, 'id')]);
    const { body } = await list({ filter: `population.id eq "${guests.toUpperCase()}"` }, profiled);
    expect(idsIn(body)).toContain(text(made.body, 'id'));
    const other = await list({ filter: 'externalId eq "ext-7"' }, profiled);
    expect(member(other.body, 'count')).toBe(0);
  });

  it('finds by the time of the last change', async () => {
    const { body } = await world.platform('GET', `/users/${idOf('user.ok')}`);
    const updatedAt = text(body, 'updatedAt');
    const since = (time: string) => find(`username eq "user.ok" and updatedAt ge "${time}"`);
    expect(await since(updatedAt)).toEqual(['user.ok']);
    expect(await since(new Date(Date.parse(updatedAt) + 1).toISOString())).toEqual([]);
  });

  it.each(['+', '%20'])('takes a filter whose spaces are sent as %s', async (space) => {
    const filter = ['username', 'eq', '%22user.ok%22'].join(space);
    const { body } = await world.platform('GET', `/users?filter=${filter}`);
    expect(idsIn(body)).toEqual([idOf('user.ok')]);
  });

  it.each([
    ['userName eq "user.ok"', 'The filter cannot ask for the attribute userName.'],
    ['identityProvider.type eq "PING_ONE"', /identityProvider.type/],
    ['username ne "user.ok"', 'username cannot be compared by ne.'],
    ['username ew "ok"', 'username cannot be compared by ew.'],
    ['username pr', 'username cannot be compared by pr.'],
    ['population.id sw "5d"', 'population.id cannot be compared by sw.'],
    ['not (username eq "a")', /character 5/],
    ['username eq "user.ok', /quote here is not closed/],
    ['(username eq "user.ok"', /character 23/],
    ['username eq user.ok', /value in double quotes/],
    [`username eq "${'x'.repeat(10_000)}"`, 'The filter has more than 10000 characters.'],
    [`${'('.repeat(5000)}username`, /more than 32 brackets/],
    [Array(101).fill('username eq "a"').join(' or '), /more than 100 comparisons/],
  ])('refuses the filter %s', async (filter, message) => {
    const answer = await list({ filter });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_FILTER filter');
    expect(text(answer.body, 'details', 0, 'message')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  it('tells what a filter may ask for instead', async () => {
    const { body } = await list({ filter: 'enabled co "t"' });
    expect(member(body, 'details', 0, 'innerError')).toEqual({ supportedOperators: ['eq', 'sw'] });
    const unknown = await list({ filter: 'nobody eq "t"' });
    expect(member(unknown.body, 'details', 0, 'innerError', 'supportedAttributes')).toContain(
      'name.given',
    );
  });

  it('lets no worker without the role list anybody', async () => {
    const { status } = await world.platform('GET', '/users', {
      token: await world.tokenOf('user.ok'),
    });
    expect(status).toBe(403);
  });
});

/** Follows `next` from a page to the last one. */
async function follow(
  first: unknown,
  { send, workerToken }: TestWorld = world,
  between: () => Promise<unknown> = async () => undefined,
) {
  const pages = [first];
  for (let body = first; member(body, '_links', 'next'); ) {
    await between();
    const { pathname, search } = new URL(text(body, '_links', 'next', 'href'));
    ({ body } = await send('GET', pathname + search, { token: workerToken() }));
    pages.push(body);
  }
  return pages;
}

describe('the pages of users', () => {
  it('have as many users as asked for, and give each once', async () => {
    const { body } = await list({ limit: '3' });
    const pages = await follow(body);
    expect(pages.map((page) => [member(page, 'size'), member(page, 'count')])).toEqual([
      [3, 11],
      [3, 11],
      [3, 11],
      [2, 11],
    ]);
    expect(pages.flatMap(idsIn)).toEqual(idsIn((await list()).body));
  });

  it('keep the filter and the limit', async () => {
    const { body } = await list({ limit: '4', filter: 'enabled eq "true"' });
    const pages = await follow(body);
    expect(pages.map((page) => member(page, 'size'))).toEqual([4, 4, 2]);
    expect(pages.flatMap(idsIn)).not.toContain(idOf('user.disabled'));
  });

  it('lead back by prev', async () => {
    const first = (await list({ limit: '4' })).body;
    const [, second] = await follow(first);
    expect(member(first, '_links', 'prev')).toBe(undefined);
    const { pathname, search } = new URL(text(second, '_links', 'prev', 'href'));
    const back = await world.send('GET', pathname + search, { token: world.workerToken() });
    expect(idsIn(back.body)).toEqual(idsIn(first));
    expect(member(back.body, '_links', 'prev')).toBe(undefined);
  });

  it('show themselves as self', async () => {
    const [, second] = await follow((await list({ limit: '6' })).body);
    const { pathname, search } = new URL(text(second, '_links', 'self', 'href'));
    const again = await world.send('GET', pathname + search, { token: world.workerToken() });
    expect(again.body).toEqual(second);
  });

  it('give each user once, also while users come and go', async () => {
    const busy = await createTestWorld(sandbox);
    const before = idsIn((await list({}, busy)).body);
    const first = (await list({ limit: '3' }, busy)).body;
    const last = idsIn(first).at(-1);
    const added: string[] = [];
    const change = async () => {
      const { body } = await busy.control('POST', '/users', { username: `new.${added.length}` });
      added.push(text(body, 'id'));
      if (added.length === 1) await busy.control('DELETE', `/users/${last}`);
    };
    const seen = (await follow(first, busy, change)).flatMap(idsIn);
    expect(seen.filter((id) => !added.includes(id))).toEqual(before);
    expect(new Set(seen).size).toBe(seen.length);
    expect(added.length).toBeGreaterThanOrEqual(3);
  });

  it('have 200 users at most', async () => {
    const users = Array.from({ length: 201 }, (_, index) => ({ username: `many.${index}` }));
    const many = await createTestWorld(sandbox, { personas: false, users });
    for (const query of ['', '?limit=5000', '?limit=200']) {
      const { body } = await many.platform('GET', `/users${query}`);
      expect(body).toMatchObject({ count: 201, size: 200 });
      expect(text(body, '_links', 'next', 'href')).toContain('cursor=');
    }
  });

  it('give each of 5,000 users once, also while users are added', async () => {
    const users = Array.from({ length: 4900 }, (_, index) => ({ username: `crowd.${index}` }));
    const crowd = await createTestWorld(sandbox, { personas: false, users });
    const before = new Set<string>();
    for (const { id } of (member((await crowd.control('GET', '/users')).body, 'users') ?? []) as {
      id: string;
    }[])
      before.add(id);
    let added = 0;
    const add = async () => {
      for (let more = 0; more < 4; more += 1) {
        const { status } = await crowd.control('POST', '/users', { username: `late.${added}` });
        expect(status).toBe(201);
        added += 1;
      }
    };
    const seen = (await follow((await list({}, crowd)).body, crowd, add)).flatMap(idsIn);
    expect(added).toBeGreaterThanOrEqual(96);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.has(id)).length).toBe(4900);
  });

  it.each(['0', '-1', '1.5', 'ten', '1e2', ''])('refuse the limit "%s"', async (limit) => {
    expect(outcome(await list({ limit }))).toBe('400 INVALID_DATA INVALID_VALUE limit');
  });

  it('take the last of several limits', async () => {
    const { body } = await world.platform('GET', '/users?limit=5&limit=2');
    expect(member(body, 'size')).toBe(2);
  });
});

describe('a cursor', () => {
  const cursorIn = (body: unknown) =>
    new URL(text(body, '_links', 'next', 'href')).searchParams.get('cursor') ?? '';

  it('is refused with another filter', async () => {
    const cursor = cursorIn((await list({ limit: '1' })).body);
    const filter = 'enabled eq "true"';
    expect(outcome(await list({ cursor, filter }))).toBe('400 INVALID_DATA INVALID_VALUE cursor');
  });

  it('is refused in another world', async () => {
    const cursor = cursorIn((await list({ limit: '1' })).body);
    const other = await createTestWorld(sandbox);
    const answer = await other.platform('GET', `/users?cursor=${cursor}`);
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE cursor');
  });

  it('is good with another limit', async () => {
    const cursor = cursorIn((await list({ limit: '1' })).body);
    expect(member((await list({ cursor, limit: '2' })).body, 'size')).toBe(2);
  });

  it('is of the alphabet of URLs', async () => {
    expect(cursorIn((await list({ limit: '1' })).body)).toMatch(/^[\w-]+$/);
  });

  it.each(['x', '%%%', btoa('after x'), btoa('inside x y'), 'A'.repeat(100_000)])(
    'that nobody gave is refused',
    async (cursor) => {
      expect(outcome(await list({ cursor }))).toBe('400 INVALID_DATA INVALID_VALUE cursor');
    },
  );
});
