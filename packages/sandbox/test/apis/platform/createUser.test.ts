import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, member, origin, outcome, text } from '../../answer.ts';
import { beginning, createTestWorld, idOf, newPassword, testSandbox } from '../../world.ts';

const world = await createTestWorld(testSandbox());
const type = 'application/json';
const create = (body: unknown) => world.platform('POST', '/users', { type, body });
const userCount = async () => member((await world.platform('GET', '/users')).body, 'count');
const recorded = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../contract/test/recorded/${name}`, import.meta.url), 'utf8'),
  );

const standard = '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
const nothing = '00000000-0000-4000-8000-000000000000';

/** All that is wrong: code and target of each fault. */
const faults = ({ status, body }: Answer) => [
  status,
  text(body, 'code'),
  ...((member(body, 'details') ?? []) as { code: string; target: string }[]).map(
    ({ code, target }) => `${code} ${target}`,
  ),
];

describe('createUser', () => {
  it('answers with the members of the recorded answer and the address of the user', async () => {
    const { id, ...expected } = recorded('create-user.201.json');
    const { status, headers, body } = await create({
      username: 'bo.recorded',
      population: { id: standard },
    });
    expect(status).toBe(201);
    const { _links, _embedded, ...shown } = body as Record<string, unknown>;
    const now = new Date(beginning).toISOString();
    expect(shown).toEqual({
      ...expected,
      id: expect.any(String),
      environment: { id: world.environmentID },
      createdAt: now,
      updatedAt: now,
      population: { id: standard },
      username: 'bo.recorded',
    });
    const users = `/platform/v1/environments/${world.environmentID}/users`;
    expect(headers.get('location')).toBe(`${origin}${users}/${text(body, 'id')}`);
    const read = await world.platform('GET', `/users/${text(body, 'id')}`);
    expect(read.body).toEqual(body);
  });

  it('keeps what is known of a person, without what is null', async () => {
    const person = {
      email: 'bo.whole@example.com',
      name: { given: 'Bo', family: 'Tern', honorificPrefix: 'Dr' },
      address: { streetAddress: '12 Made-up Lane\nHouse 2', countryCode: 'CA' },
      locale: 'en-CA',
      nickname: 'bo',
      type: '',
      externalId: 'e'.repeat(1024),
      photo: { href: 'https://example.com/bo.png' },
      mfaEnabled: true,
      population: { id: guests.toUpperCase() },
    };
    const { body } = await create({
      username: 'bo.whole',
      ...person,
      title: null,
      timezone: null,
      identityProvider: { id: null },
    });
    expect(body).toMatchObject({ ...person, population: { id: guests } });
    expect(body).not.toHaveProperty('title');
  });

  it('leaves out what a name, an address and a picture do not have', async () => {
    const { body } = await create({
      username: 'bo.parts',
      name: { given: 'Bo', secret: 'x' },
      address: { locality: 'Quillford', planet: { name: 'x' } },
      photo: { href: 'https://example.com/bo.png', width: 7 },
    });
    expect([member(body, 'name'), member(body, 'address'), member(body, 'photo')]).toEqual([
      { given: 'Bo' },
      { locality: 'Quillford' },
      { href: 'https://example.com/bo.png' },
    ]);
  });

  it('ignores what only PingOne writes, what it does not know, and a password', async () => {
    const { body } = await create({
      username: 'bo.ignored',
      id: idOf('user.ok'),
      enabled: false,
      account: { status: 'LOCKED' },
      createdAt: 'yesterday',
      verifyStatus: 7,
      emailVerified: true,
      lifecycle: { status: 'VERIFICATION_REQUIRED' },
      password: { value: newPassword },
      shoeSize: 43,
      _links: 'none',
    });
    expect(body).toMatchObject({
      enabled: true,
      account: { canAuthenticate: true, status: 'OK' },
      lifecycle: { status: 'ACCOUNT_OK' },
      verifyStatus: 'NOT_INITIATED',
      _embedded: { password: { status: 'NO_PASSWORD' } },
    });
    expect(text(body, 'id')).not.toBe(idOf('user.ok'));
    for (const name of ['shoeSize', 'emailVerified', 'password'])
      expect(body).not.toHaveProperty(name);
  });

  it('gives a user the identity provider that another one has', async () => {
    const id = '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6';
    const { body } = await create({ username: 'bo.external', identityProvider: { id } });
    expect(body).toMatchObject({ identityProvider: { id, type: 'SAML' } });
  });

  it.each([
    [{ username: 'USER.Ok' }, ['UNIQUENESS_VIOLATION username']],
    [{ username: 'x', email: 'none' }, ['INVALID_VALUE email']],
    [{ username: 'x'.repeat(129) }, ['INVALID_VALUE username']],
    [{ username: 'x', name: { family: 'n'.repeat(257) } }, ['INVALID_VALUE name.family']],
    [{ username: 'x', address: { countryCode: 'ca' } }, ['INVALID_VALUE address.countryCode']],
    [{ username: 'x', population: { id: 'mine' } }, ['INVALID_VALUE population.id']],
    [{ username: 'x', population: {} }, ['REQUIRED_VALUE population.id']],
    [{ username: 'x', identityProvider: { id: nothing } }, ['INVALID_VALUE identityProvider.id']],
    [
      { username: 'User.OK', population: { id: nothing } },
      ['UNIQUENESS_VIOLATION username', 'INVALID_VALUE population.id'],
    ],
  ])('refuses %j, names the members, and creates nobody', async (body, expected) => {
    const before = await userCount();
    expect(faults(await create(body))).toEqual([400, 'INVALID_DATA', ...expected]);
    expect(await userCount()).toBe(before);
  });

  it('refuses a name as it was recorded', async () => {
    const { id, message, details } = recorded('create-user-username-taken.400.json');
    const { body } = await create({ username: 'user.ok' });
    expect(body).toMatchObject({
      code: 'INVALID_DATA',
      details: [{ code: details[0].code, target: details[0].target }],
    });
    expect(Object.keys(body as object).sort()).toEqual(['code', 'details', 'id', 'message']);
    expect(Object.keys(member(body, 'details', 0) as object).sort()).toEqual(
      Object.keys(details[0]).sort(),
    );
    expect([id, message]).not.toContain(undefined);
  });

  it('shows the user in the control API', async () => {
    const { body } = await create({ username: 'bo.shown' });
    expect(await world.state(text(body, 'id'))).toMatchObject({
      username: 'bo.shown',
      api: 'platform',
      password: { status: 'NO_PASSWORD' },
    });
  });

  it('refuses more users than a world may have', async () => {
    const users = Array.from({ length: 5000 }, (_, index) => ({ username: `user.${index}` }));
    const full = await createTestWorld(testSandbox(), { personas: false, users });
    const answer = await full.platform('POST', '/users', { type, body: { username: 'one.more' } });
    expect(outcome(answer)).toBe('400 REQUEST_FAILED SIZE_LIMIT_EXCEEDED');
  });

  it('is refused for the token of a user', async () => {
    const token = await world.tokenOf('user.ok');
    const answer = await world.platform('POST', '/users', {
      type,
      token,
      body: { username: 'bo.mine' },
    });
    expect(outcome(answer)).toBe('403 ACCESS_FAILED INSUFFICIENT_PERMISSIONS');
  });
});
