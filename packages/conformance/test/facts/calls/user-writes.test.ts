import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of writing users, of locks, and of further filters.

const api = usePlatform();

type Members = Readonly<Record<string, unknown>>;

const read = async (name: string) => (await api.send('GET', api.user(name))).body as Members;

describe('a user who is created', () => {
  it('decided: has no password, though the request has one, and no verified address', async () => {
    const made = await api.send('POST', '/users', {
      username: 'fake.person',
      email: 'fake.person@example.com',
      emailVerified: true,
      password: { value: 'Fake-Harbour-2042!' },
    });
    expect(made).toMatchObject({ status: 201, body: { username: 'fake.person' } });
    expect(made.body).not.toHaveProperty('password');
    expect(made.body).not.toMatchObject({ emailVerified: true });
    const { id } = made.body as { id: string };
    expect((await api.send('GET', `/users/${id}/password`)).body).toMatchObject({
      status: 'NO_PASSWORD',
    });
  });

  it('may have the second factor at once', async () => {
    const made = await api.send('POST', '/users', { username: 'fake.person', mfaEnabled: true });
    expect(made).toMatchObject({ status: 201, body: { mfaEnabled: true } });
  });

  it.each(['fake person', 'fake@example.com', 'Ünï – 日本 (3) €'])(
    'may be called %s',
    async (username) => {
      const made = await api.send('POST', '/users', { username });
      expect(made).toMatchObject({ status: 201, body: { username } });
    },
  );

  it('may have the e-mail address of another', async () => {
    const email = 'user.ok@example.com';
    expect((await api.send('POST', '/users', { username: 'fake.person', email })).status).toBe(201);
  });
});

describe('a user of another identity provider', () => {
  it('decided: is one of PingOne after a PUT that names none', async () => {
    expect(await read('user.external')).not.toMatchObject({
      identityProvider: { type: 'PING_ONE' },
    });
    const put = await api.send('PUT', api.user('user.external'), { username: 'user.external' });
    expect(put).toMatchObject({ status: 200, body: { identityProvider: { type: 'PING_ONE' } } });
  });

  it('stays one after a PATCH that names none', async () => {
    const { identityProvider } = await read('user.external');
    const patch = await api.send('PATCH', api.user('user.external'), { title: 'Dr' });
    expect(patch).toMatchObject({ status: 200, body: { identityProvider } });
  });
});

describe('a lock of the account', () => {
  const lock = (body?: object | string) =>
    api.send('POST', api.user('user.ok'), body ?? '', media('account.lock+json'));

  it('tells since when it is there', async () => {
    expect(await lock()).toMatchObject({
      status: 200,
      body: {
        account: {
          canAuthenticate: false,
          status: 'LOCKED',
          lockedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        },
      },
    });
    const { account } = await read('user.ok');
    expect(account).not.toHaveProperty('unlockAt');
    expect(account).not.toHaveProperty('secondsUntilUnlock');
  });

  it('does not begin when it would be over already', async () => {
    expect(await lock({ unlockAt: '2019-01-08T20:18:31.264Z' })).toMatchObject({
      status: 200,
      body: { account: { canAuthenticate: true, status: 'OK' } },
    });
  });

  it('ends with an unlock, and then tells nothing more', async () => {
    await lock();
    await api.send('POST', api.user('user.ok'), '', media('account.unlock+json'));
    expect((await read('user.ok'))['account']).toEqual({ canAuthenticate: true, status: 'OK' });
  });

  it('by wrong passwords tells how long it lasts', async () => {
    expect((await read('user.locked'))['account']).toMatchObject({
      canAuthenticate: false,
      status: 'LOCKED',
      secondsUntilUnlock: expect.any(Number),
    });
  });
});

describe('a filter', () => {
  const found = async (filter: string) => {
    const { status, body } = await api.send('GET', `/users?filter=${encodeURIComponent(filter)}`);
    const { _embedded } = body as { _embedded?: { users: readonly { username: string }[] } };
    return [status, _embedded?.users.map(({ username }) => username).sort()];
  };

  it.each([
    ['email ew "locked@example.com"', ['user.locked']],
    ['name.family ew "zzz"', []],
    ['memberOfGroups[id eq "00000000-0000-4000-8000-000000000000"]', []],
    [
      'memberOfGroups[id eq "00000000-0000-4000-8000-000000000000"] and name.family eq "Keller"',
      [],
    ],
    ['population.id eq "00000000-0000-4000-8000-000000000000"', []],
    ['enabled eq "false"', ['user.disabled']],
    ['updatedAt ge "2000-01-01T00:00:00.000Z" and updatedAt le "2000-01-02T00:00:00.000Z"', []],
    ['username eq "user.ok" and email eq "nobody@example.com"', []],
  ])('%s finds %j', async (filter, names) => {
    expect(await found(filter)).toEqual([200, names]);
  });

  it.each([
    'accountId',
    'address.streetAddress',
    'address.locality',
    'address.region',
    'address.postalCode',
    'address.countryCode',
    'email',
    'enabled',
    'externalId',
    'locale',
    'mobilePhone',
    'name.formatted',
    'name.given',
    'name.middle',
    'name.family',
    'name.honorificPrefix',
    'name.honorificSuffix',
    'nickname',
    'photo.href',
    'preferredLanguage',
    'primaryPhone',
    'timezone',
    'title',
    'type',
    'username',
  ])('may ask what %s is, and how it begins', async (attribute) => {
    expect(await found(`${attribute} eq "zzz"`)).toEqual([200, []]);
    expect(await found(`${attribute} sw "zzz"`)).toEqual([200, []]);
  });
});
