import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
const jborder = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const patch = (user: string, body: unknown) => world.control('PATCH', `/users/${idOf(user)}`, body);

/** At PingOne an identity provider other than itself has an identifier. */
const saml = { identityProvider: { type: 'SAML' } };

describe('users of a world', () => {
  it('are made with presets', async () => {
    const { status, body } = await world.control('POST', '/users', { username: 'own' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      username: 'own',
      email: 'own@example.com',
      enabled: true,
      api: 'platform',
      accountLocked: false,
      password: { status: 'NO_PASSWORD', failures: 0, mustChange: false },
    });
  });

  it('are copies of a persona under another name', async () => {
    const copy = { persona: 'user.expired', username: 'copy' };
    const { body } = await world.control('POST', '/users', copy);
    expect(body).toMatchObject({ ...copy, password: { status: 'PASSWORD_EXPIRED' } });
    const check = await world.password(text(body, 'id'), 'check', { password: currentPassword });
    expect(check.status).toBe(200);
  });

  it.each([
    ['a name that there is', { username: 'USER.OK' }, 'UNIQUENESS_VIOLATION username'],
    [
      'a persona without a name of its own',
      { persona: 'user.ok' },
      'UNIQUENESS_VIOLATION username',
    ],
    [
      'an identifier that there is',
      { username: 'a', id: idOf('user.ok') },
      'UNIQUENESS_VIOLATION id',
    ],
    ['no name', {}, 'REQUIRED_VALUE username'],
    ['a provider without id', { username: 'a', ...saml }, 'REQUIRED_VALUE identityProvider.id'],
    [
      'a time that there is not',
      { username: 'a', password: { lastChangedAt: '2016-12-31T23:59:60Z' } },
      'INVALID_VALUE password.lastChangedAt',
    ],
  ])('are not made with %s', async (_, body, detail) => {
    expect(outcome(await world.control('POST', '/users', body))).toBe(`400 INVALID_DATA ${detail}`);
  });

  it.each([
    ['a new password', { password: { value: newPassword } }, { status: 'OK', failures: 0 }],
    ['no password', { password: { value: null } }, { status: 'NO_PASSWORD' }],
    [
      'an old password',
      { password: { lastChangedAt: '2025-01-01T00:00:00Z' } },
      { status: 'PASSWORD_EXPIRED' },
    ],
    [
      'a temporary password',
      { password: { mustChange: true } },
      { status: 'MUST_CHANGE_PASSWORD' },
    ],
    [
      'a lock',
      { password: { lockedUntil: '2026-03-02T10:01:00Z' } },
      { status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: 60 },
    ],
    ['failures', { password: { failures: 3 } }, { failures: 3 }],
  ])('get %s', async (_, body, password) => {
    expect((await patch('user.ok', body)).body).toMatchObject({ password });
  });

  it('get a profile, an identity provider and a locked account', async () => {
    const changes = {
      username: 'renamed',
      email: 'renamed@example.com',
      name: { given: 'Re' },
      enabled: false,
      accountLocked: true,
      identityProvider: { id: idOf('user.external'), type: 'OPENID_CONNECT' },
    };
    expect((await patch('user.ok', changes)).body).toMatchObject({
      ...changes,
      name: { given: 'Re', family: 'Keller' },
    });
  });

  it('name PingOne itself as their provider without id', async () => {
    const changes = { identityProvider: { type: 'PING_ONE' } };
    expect((await patch('user.external', changes)).body).toMatchObject(changes);
  });

  it('lose a lock', async () => {
    const { body } = await patch('user.locked', { password: { lockedUntil: null, failures: 0 } });
    expect(body).toMatchObject({ password: { status: 'OK' } });
  });

  it.each([
    ['the name of another', { username: 'user.expired' }, 'UNIQUENESS_VIOLATION username'],
    ['nothing', {}, 'INVALID_VALUE'],
    ['a provider without id', saml, 'REQUIRED_VALUE identityProvider.id'],
    [
      'a time that there is not',
      { password: { lockedUntil: '2016-12-31T23:59:60Z' } },
      'INVALID_VALUE password.lockedUntil',
    ],
  ])('do not get %s', async (_, body, detail) => {
    expect(outcome(await patch('user.ok', body))).toBe(`400 INVALID_DATA ${detail}`);
  });

  it.each([
    ['user.ok', { administrator: true }, 'administrator'],
    [jborder, { accountLocked: true }, 'accountLocked'],
    [jborder, { identityProvider: { type: 'PING_ONE' } }, 'identityProvider'],
  ])('of the API of %s do not get %j', async (user, body, target) => {
    expect(outcome(await patch(user, body))).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
  });

  it('of the Directory become administrators', async () => {
    expect((await patch(jborder, { administrator: true })).body).toMatchObject({
      username: 'jborder',
      administrator: true,
    });
  });

  it('keep a name that they had', async () => {
    expect((await patch('user.ok', { username: 'User.OK' })).status).toBe(200);
  });

  it('are listed with those of the directory', async () => {
    const { body } = await world.control('GET', '/users');
    const users = (body as { users: { username: string; api: string }[] }).users;
    expect(users).toHaveLength(12);
    expect(users.at(-1)).toMatchObject({ username: 'jborder', api: 'directory' });
  });

  it('lose a part of their name by null, and the name with its last part', async () => {
    const before = { name: { given: 'Re', family: 'Keller' } };
    await patch('user.ok', before);
    const steps = [{ given: null }, { family: null }];
    const names = [];
    for (const name of steps) names.push((await patch('user.ok', { name })).body);
    expect(names.map((body) => (body as { name?: unknown }).name)).toEqual([
      { family: 'Keller' },
      undefined,
    ]);
  });

  it.each(['GET', 'PATCH'])('are named when one is unknown, %s', async (method) => {
    const path = '/users/00000000-0000-4000-8000-000000000000';
    const body = method === 'PATCH' ? { username: 'user.ok' } : undefined;
    const answer = await world.control(method, path, body);
    expect(answer.status).toBe(404);
    expect(text(answer.body, 'message')).toMatch(
      /^There is no such user\. These exist: user\.ok \(c3042000-.*jborder \(4ec0bb1e-/,
    );
  });
});

describe('users beyond 5,000', () => {
  const own = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ username: `own${index}` }));

  it('are refused before anything else is looked at', async () => {
    const full = await createTestWorld(sandbox, { personas: false, users: own(5000) });
    const answer = await full.control('POST', '/users', { username: 'own1' });
    expect(outcome(answer)).toBe('400 INVALID_DATA LIMIT_EXCEEDED');
  });

  it('are refused to a new world, personas and the user of the Directory included', async () => {
    const create = (users: readonly object[]) =>
      world.send('POST', '/_mock/worlds', { type: 'application/json', body: { users } });
    expect(outcome(await create(own(4989)))).toBe('400 INVALID_DATA LIMIT_EXCEEDED');
    const { status, body } = await create(own(4988));
    expect(status).toBe(201);
    expect(body).toMatchObject({ users: 5000 });
    const path = `/_mock/worlds/${text(body, 'environmentID')}/users`;
    const more = { type: 'application/json', body: { username: 'more' } };
    expect(outcome(await world.send('POST', path, more))).toBe('400 INVALID_DATA LIMIT_EXCEEDED');
  });
});

describe('tokens', () => {
  it('name the applications and the users when one is unknown', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    const client = await world.control('POST', '/tokens', { clientID: unknown });
    expect(text(client.body, 'message')).toMatch(
      /These exist: Sandbox worker \(6f2d1c1a-.*Sample app/,
    );
    const user = await world.control('POST', '/tokens', { userID: unknown });
    expect([user.status, text(user.body, 'message')]).toEqual([
      404,
      expect.stringMatching(/user\.ok/),
    ]);
  });

  it('of a worker have no scopes', async () => {
    expect(outcome(await world.control('POST', '/tokens', { scopes: ['openid'] }))).toBe(
      '400 INVALID_DATA INVALID_VALUE scopes',
    );
  });
});
