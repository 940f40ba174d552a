import { describe, expect, it } from 'vitest';
import { member, origin, outcome } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';

const world = await createTestWorld(testSandbox());

describe('listUsers', () => {
  it('shows more of the password than one user alone does', async () => {
    const filter = encodeURIComponent('username eq "user.ok"');
    const { body } = await world.platform('GET', `/users?filter=${filter}`);
    expect(member(body, '_embedded', 'users', 0, '_embedded')).toEqual({
      password: {
        environment: { id: world.environmentID },
        user: { id: idOf('user.ok') },
        passwordPolicy: { id: '5da98f13-ad62-4234-86d3-01018f6ef0ad' },
        status: 'OK',
        lastChangedAt: '2026-01-31T10:00:00.000Z',
      },
    });
  });
});

describe('readUser', () => {
  it('shows the account, and of the password its state only', async () => {
    const { body } = await world.platform('GET', `/users/${idOf('user.locked')}`);
    const environment = `${origin}/platform/v1/environments/${world.environmentID}`;
    const self = `${environment}/users/${idOf('user.locked')}`;
    const password = { href: `${self}/password` };
    expect(body).toEqual({
      _links: {
        self: { href: self },
        environment: { href: environment },
        population: { href: `${environment}/populations/3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34` },
        password,
        'password.reset': password,
        'password.set': password,
        'password.check': password,
        'password.recover': password,
      },
      _embedded: { password: { status: 'PASSWORD_LOCKED_OUT' } },
      id: idOf('user.locked'),
      environment: { id: world.environmentID },
      account: {
        canAuthenticate: false,
        status: 'LOCKED',
        secondsUntilUnlock: 86_400,
        unlockAt: '2026-03-03T10:00:00.000Z',
      },
      createdAt: '2026-01-31T10:00:00.000Z',
      email: 'user.locked@example.com',
      enabled: true,
      identityProvider: { type: 'PING_ONE' },
      lifecycle: { status: 'ACCOUNT_OK' },
      mfaEnabled: false,
      name: { given: 'Lothar', family: 'Ockham' },
      population: { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
      updatedAt: '2026-01-31T10:00:00.000Z',
      username: 'user.locked',
      verifyStatus: 'NOT_INITIATED',
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
