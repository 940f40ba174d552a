import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, member, outcome, text } from '../../answer.ts';
import {
  beginning,
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const type = 'application/json';
const path = (user: string) => `/users/${idOf(user)}`;
const read = async (user: string) =>
  (await world.platform('GET', path(user))).body as Record<string, unknown>;
const replace = (user: string, body: unknown) => world.platform('PUT', path(user), { type, body });
const change = (user: string, body: unknown) => world.platform('PATCH', path(user), { type, body });
const now = new Date(beginning).toISOString();

/** Expects a refusal, and a user who is as before. */
async function unchanged(user: string, call: () => Promise<Answer>, expected: string) {
  const before = await read(user);
  expect(outcome(await call())).toBe(expected);
  expect(await read(user)).toEqual(before);
}

describe.each(['replaceUser', 'updateUser'])('%s', (operationId) => {
  const write = operationId === 'replaceUser' ? replace : change;

  it.each(['user.ok', 'user.external', 'user.locked', 'user.disabled', 'user.gateway'])(
    'takes %s back as read, with one member changed',
    async (user) => {
      const before = await read(user);
      const { status, body } = await write(user, { ...before, nickname: 'changed' });
      expect(status).toBe(200);
      expect(body).toEqual({ ...before, nickname: 'changed', updatedAt: now });
      expect(await read(user)).toEqual(body);
    },
  );

  it('ignores what only PingOne writes and what actions of their own change', async () => {
    const before = await read('user.ok');
    const { body } = await write('user.ok', {
      // As the vendor's Go SDK and Terraform send it.
      username: 'user.ok',
      email: 'user.ok@example.com',
      name: before['name'],
      id: idOf('user.expired'),
      environment: { id: idOf('user.ok') },
      account: { canAuthenticate: false, status: 'LOCKED', secondsUntilUnlock: 1, lockedAt: now },
      createdAt: now,
      updatedAt: now,
      emailVerified: true,
      enabled: false,
      lastSignOn: { at: now, remoteIp: '127.0.0.1' },
      lifecycle: { status: 'VERIFICATION_REQUIRED' },
      memberOfGroupIDs: ['one'],
      memberOfGroupNames: ['two'],
      mfaEnabled: true,
      population: { id: 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92' },
      verifyStatus: 'ENABLED',
      password: { value: 'Fake-Harbour-2042!' },
      shoeSize: 43,
      _links: { self: 'none' },
      _embedded: 7,
    });
    expect(body).toEqual({ ...before, updatedAt: now });
  });

  it('changes a name to other letters of itself', async () => {
    const { body } = await write('user.ok', { username: 'User.OK' });
    expect(body).toMatchObject({ username: 'User.OK' });
  });

  it.each([
    [{ username: 'USER.expired' }, 'UNIQUENESS_VIOLATION username'],
    [{ username: 'x', email: 'none' }, 'INVALID_VALUE email'],
    [{ username: 'n'.repeat(129) }, 'INVALID_VALUE username'],
    [{ username: null }, 'INVALID_VALUE username'],
    [{ username: 'x', name: { given: 7 } }, 'INVALID_VALUE name.given'],
    [
      { username: 'x', identityProvider: { id: idOf('user.ok') } },
      'INVALID_VALUE identityProvider.id',
    ],
  ])('refuses %j', async (body, expected) => {
    await unchanged('user.ok', () => write('user.ok', body), `400 INVALID_DATA ${expected}`);
  });

  it('gives a user another identity provider, and takes it away', async () => {
    const id = '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6';
    const given = await write('user.ok', { username: 'user.ok', identityProvider: { id } });
    expect(given.body).toMatchObject({ identityProvider: { id, type: 'SAML' } });
    const taken = await write('user.ok', { username: 'user.ok', identityProvider: null });
    expect(taken.body).toMatchObject({ identityProvider: { type: 'PING_ONE' } });
  });

  it('leaves the password as it was', async () => {
    await write('user.ok', { username: 'renamed' });
    const { status } = await world.password('user.ok', 'check', { password: currentPassword });
    expect(status).toBe(200);
  });
});

describe('replaceUser', () => {
  it('removes what is left out', async () => {
    const { body } = await replace('user.external', { username: 'user.external' });
    expect(body).not.toHaveProperty('email');
    expect(body).not.toHaveProperty('name');
    expect(body).toMatchObject({ identityProvider: { type: 'PING_ONE' } });
  });

  it('needs the name', async () => {
    const call = () => replace('user.ok', { email: 'user.ok@example.com' });
    await unchanged('user.ok', call, '400 INVALID_DATA REQUIRED_VALUE username');
  });
});

describe('updateUser', () => {
  it('keeps what is left out, clears what is null, and changes parts one by one', async () => {
    await change('user.ok', { address: { region: 'BC', countryCode: 'CA' }, title: 'Dr' });
    const { body } = await change('user.ok', {
      address: { region: null },
      name: { family: 'Quill' },
      title: null,
    });
    expect(body).toMatchObject({
      address: { countryCode: 'CA' },
      email: 'user.ok@example.com',
      name: { given: 'Olivia', family: 'Quill' },
    });
    expect(body).not.toHaveProperty('title');
    expect(member(body, 'address')).not.toHaveProperty('region');
  });

  it('removes a name of which nothing is left', async () => {
    const { body } = await change('user.ok', { name: { given: null, family: null } });
    expect(body).not.toHaveProperty('name');
  });

  it('changes nothing for an empty object', async () => {
    const before = await read('user.external');
    expect((await change('user.external', {})).body).toEqual({ ...before, updatedAt: now });
  });
});

describe('deleteUser', () => {
  const remove = (user: string) => world.platform('DELETE', path(user));

  it('removes the user for good, and frees the name', async () => {
    expect((await remove('user.ok')).status).toBe(204);
    for (const call of [
      world.platform('GET', path('user.ok')),
      world.password('user.ok', 'read'),
      world.password('user.ok', 'check', { password: currentPassword }),
      change('user.ok', {}),
      remove('user.ok'),
    ])
      expect(outcome(await call)).toBe('404 NOT_FOUND');
    expect((await world.control('GET', path('user.ok'))).status).toBe(404);
    const again = await world.platform('POST', '/users', { type, body: { username: 'user.ok' } });
    expect(again.status).toBe(201);
    expect(text(again.body, 'id')).not.toBe(idOf('user.ok'));
  });

  it('leaves the journal with an entry of it', async () => {
    await remove('user.ok');
    expect(await world.entry()).toMatchObject({
      operationId: 'deleteUser',
      subject: { userID: idOf('user.ok') },
      before: { password: 'OK' },
    });
  });
});
