import { describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';

const world = await createTestWorld(testSandbox());

const find = async (filter: string) => {
  const { body } = await world.platform('GET', `/users?filter=${encodeURIComponent(filter)}`);
  const users = (member(body, '_embedded', 'users') ?? []) as { username: string }[];
  return users.map(({ username }) => username);
};

describe('listUsers', () => {
  it('lists every user', async () => {
    const { body } = await world.platform('GET', '/users');
    expect(body).toMatchObject({ count: 10, size: 10 });
  });

  it.each(['username eq "user.ok"', 'userName EQ "USER.OK"', '  username   eq   "user.ok" '])(
    'finds one by %s',
    async (filter) => {
      expect(await find(filter)).toEqual(['user.ok']);
    },
  );

  it('finds nobody by an unknown name', async () => {
    expect(await find('username eq "nobody"')).toEqual([]);
  });

  it.each(['email eq "x"', 'username sw "u"', 'username eq "a" or username eq "b"'])(
    'refuses the filter %s',
    async (filter) => {
      const answer = await world.platform('GET', `/users?filter=${encodeURIComponent(filter)}`);
      expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_FILTER filter');
    },
  );
});

describe('readUser', () => {
  it('shows the account but no password', async () => {
    const { body } = await world.platform('GET', `/users/${idOf('user.locked')}`);
    expect(body).toEqual({
      _links: expect.any(Object),
      id: idOf('user.locked'),
      environment: { id: world.environmentID },
      username: 'user.locked',
      email: 'user.locked@example.com',
      name: { given: 'Lothar', family: 'Ockham' },
      enabled: true,
      identityProvider: { type: 'PING_ONE' },
      account: {
        canAuthenticate: false,
        status: 'LOCKED',
        secondsUntilUnlock: 86_400,
        unlockAt: '2026-03-03T10:00:00.000Z',
      },
    });
  });

  it('takes an identifier in any case', async () => {
    const { status } = await world.platform('GET', `/users/${idOf('user.ok').toUpperCase()}`);
    expect(status).toBe(200);
  });

  it('shows another identity provider, and that a disabled user cannot sign on', async () => {
    const external = await world.platform('GET', `/users/${idOf('user.external')}`);
    expect(external.body).toMatchObject({ identityProvider: { type: 'SAML' } });
    const disabled = await world.platform('GET', `/users/${idOf('user.disabled')}`);
    expect(disabled.body).toMatchObject({ enabled: false, account: { canAuthenticate: false } });
  });

  it('refuses an identifier that is none', async () => {
    expect(outcome(await world.platform('GET', '/users/nobody'))).toBe(
      '400 INVALID_DATA INVALID_VALUE userID',
    );
  });
});
