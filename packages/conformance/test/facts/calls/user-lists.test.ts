import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of lists of users, of filters, and of replacing and merging a user.

interface List {
  readonly _links: Readonly<Record<string, { readonly href: string }>>;
  readonly _embedded: { readonly users: readonly { readonly username: string }[] };
  readonly count: number;
  readonly size: number;
}

const api = usePlatform();

const list = async (query = '') => (await api.send('GET', `/users${query}`)).body as List;
const names = ({ _embedded }: List) => _embedded.users.map(({ username }) => username);
const found = async (filter: string) => names(await list(`?filter=${encodeURIComponent(filter)}`));

describe('a list of users', () => {
  it('tells how many there are, and how many are on the page', async () => {
    const page = await list('?limit=3');
    expect(page).toMatchObject({ size: 3 });
    expect(page.count).toBeGreaterThan(3);
    expect(page._links).toHaveProperty('next');
    expect(page._links).not.toHaveProperty('prev');
  });

  it('is read page by page along its links', async () => {
    const all = names(await list());
    const read: string[] = [];
    for (let query: string | undefined = '?limit=4'; query !== undefined; ) {
      const page: List = await list(query);
      read.push(...names(page));
      const { next } = page._links;
      query = next && new URL(next.href).search;
    }
    expect(read).toEqual(all);
  });

  it('is empty with a count of nothing', async () => {
    expect(await list(`?filter=${encodeURIComponent('username eq "nobody"')}`)).toMatchObject({
      _embedded: { users: [] },
      count: 0,
      size: 0,
    });
  });
});

describe('a filter', () => {
  it.each([
    ['username eq "user.ok"', ['user.ok']],
    ['username eq "USER.OK"', ['user.ok']],
    ['username sw "user.must"', ['user.mustchange']],
    ['email eq "user.ok@example.com"', ['user.ok']],
    ['username eq "user.ok" or username eq "user.expired"', ['user.ok', 'user.expired']],
    ['username eq "user.ok" OR username eq "user.expired"', ['user.ok', 'user.expired']],
    ['username sw "user." and enabled eq "false"', ['user.disabled']],
    ['(username eq "user.ok" or username eq "user.expired") and username sw "user.o"', ['user.ok']],
  ])('%s finds %j', async (filter, users) => {
    expect((await found(filter)).sort()).toEqual([...users].sort());
  });

  it.each([
    'userName eq "user.ok"',
    'identityProvider.type eq "PING_ONE"',
    'username',
    'nothing eq "a"',
  ])('%s is refused', async (filter) => {
    const answer = await api.send('GET', `/users?filter=${encodeURIComponent(filter)}`);
    expect(answer).toMatchObject({ status: 400, body: { details: [{ code: 'INVALID_FILTER' }] } });
  });
});

describe('an edited user', () => {
  const name = { given: 'Ada', family: 'Fake' };
  const read = async () => (await api.send('GET', api.user('user.ok'))).body;

  it('keeps with PATCH what is left out, and loses what is null', async () => {
    await api.send('PATCH', api.user('user.ok'), { name, nickname: 'Ad', title: 'Dr' });
    const answer = await api.send('PATCH', api.user('user.ok'), { nickname: null });
    expect(answer).toMatchObject({ status: 200, body: { name, title: 'Dr' } });
    expect(answer.body).not.toHaveProperty('nickname');
  });

  it('loses with PUT what is left out', async () => {
    await api.send('PATCH', api.user('user.ok'), { title: 'Dr' });
    const answer = await api.send('PUT', api.user('user.ok'), { username: 'user.ok', name });
    expect(answer).toMatchObject({ status: 200, body: { name } });
    expect(answer.body).not.toHaveProperty('title');
  });

  it('may be sent back as it was read', async () => {
    const before = (await read()) as Record<string, unknown>;
    const answer = await api.send('PUT', api.user('user.ok'), before);
    expect(answer.status).toBe(200);
    const { updatedAt: _then, ...same } = before;
    expect(answer.body).toMatchObject(same);
  });

  it.each([
    ['an attribute that is not known', { shoeSize: 7 }],
    ['the state of the account', { account: { status: 'LOCKED' } }],
    ['whether it is enabled', { enabled: false }],
    ['whether there is a second factor', { mfaEnabled: true }],
    ['the population', { population: { id: '3f2b6c1e-0000-4000-8000-000000000000' } }],
  ])('stays the same when the request has %s', async (_title, body) => {
    const before = (await read()) as Record<string, unknown>;
    const answer = await api.send('PATCH', api.user('user.ok'), body);
    const { updatedAt: _then, ...same } = before;
    expect(answer).toMatchObject({ status: 200, body: same });
    expect(answer.body).not.toHaveProperty('shoeSize');
  });

  it.each([
    [{ username: 'a'.repeat(129) }, 'username'],
    [{ email: 'no address' }, 'email'],
    [{ address: { countryCode: 'usa' } }, 'address.countryCode'],
  ])('does not take %j', async (body, target) => {
    const answer = await api.send('PATCH', api.user('user.ok'), body);
    expect(answer).toMatchObject({ status: 400, body: { details: [{ target }] } });
  });
});

describe('a lock of the account', () => {
  const lock = (body: object) =>
    api.send('POST', api.user('user.ok'), body, media('account.lock+json'));
  const account = async () => {
    const { body } = await api.send('GET', api.user('user.ok'));
    return (body as { account: object }).account;
  };

  it('ends by itself at unlockAt', async () => {
    const clock = (await api.mock.arrange('GET', '/clock')) as { now: string };
    const unlockAt = new Date(Date.parse(clock.now) + 1_800_000).toISOString();
    expect((await lock({ unlockAt })).status).toBe(200);
    expect(await account()).toMatchObject({ canAuthenticate: false, status: 'LOCKED', unlockAt });
    await api.mock.arrange('POST', '/clock/advance', { by: 'PT30M1S' });
    expect(await account()).toMatchObject({ canAuthenticate: true, status: 'OK' });
  });

  it('stays when the password changes', async () => {
    await lock({});
    await api.password('user.ok', 'PUT', 'password.reset+json', {
      newPassword: 'Fake-Temporary-77!',
    });
    expect(await account()).toMatchObject({ canAuthenticate: false, status: 'LOCKED' });
  });
});
