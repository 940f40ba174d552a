import { beforeEach, describe, expect, it } from 'vitest';
import { member, origin, outcome, text } from '../../answer.ts';
import {
  beginning,
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn } from '../auth/sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const type = 'application/json';
const standard = '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
const basic = '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11';
const now = new Date(beginning).toISOString();
const ofUser = (part: string, user = 'user.ok') => `/users/${idOf(user)}/${part}`;
const put = (part: string, body: unknown) => world.platform('PUT', ofUser(part), { type, body });
const linksOf = (part: string) => {
  const user = `${origin}/platform/v1/environments/${world.environmentID}/users/${idOf('user.ok')}`;
  return { self: { href: `${user}/${part}` }, user: { href: user } };
};
const readUser = async () => (await world.platform('GET', `/users/${idOf('user.ok')}`)).body;

describe('the member enabled', () => {
  it('is read and written below the user', async () => {
    const off = await put('enabled', { enabled: false, id: idOf('user.ok') });
    expect(off.body).toEqual({ _links: linksOf('enabled'), enabled: false });
    expect((await world.platform('GET', ofUser('enabled'))).body).toEqual(off.body);
    expect(await readUser()).toMatchObject({
      enabled: false,
      account: { canAuthenticate: false, status: 'OK' },
      updatedAt: now,
    });
    expect((await put('enabled', { enabled: true })).body).toMatchObject({ enabled: true });
    expect(await readUser()).toMatchObject({ enabled: true, account: { canAuthenticate: true } });
  });

  it('keeps a disabled user from signing on, until enabled again', async () => {
    const signOn = async () => outcome(await checkIn(world, await beginFlow(world), 'user.ok'));
    await put('enabled', { enabled: false });
    expect(await signOn()).toBe('400 INVALID_DATA INVALID_VALUE username');
    const token = await world.tokenOf('user.ok');
    const own = { currentPassword, newPassword };
    const changed = await world.password('user.ok', 'reset', own, token);
    expect(outcome(changed)).toBe('400 REQUEST_FAILED ACCOUNT_NOT_USABLE');
    await put('enabled', { enabled: true });
    expect(await signOn()).toBe('200');
  });

  it.each([
    [{}, 'REQUIRED_VALUE enabled'],
    [{ enabled: null }, 'INVALID_VALUE enabled'],
  ])('refuses %j', async (body, expected) => {
    expect(outcome(await put('enabled', body))).toBe(`400 INVALID_DATA ${expected}`);
    expect(await readUser()).toMatchObject({ enabled: true });
  });
});

describe('the population of a user', () => {
  it('is read and written below the user, and decides about the policy', async () => {
    const moved = await put('population', { id: guests.toUpperCase(), name: 'ignored' });
    expect(moved.body).toEqual({ _links: linksOf('population'), id: guests });
    expect((await world.platform('GET', ofUser('population'))).body).toEqual(moved.body);
    expect(await readUser()).toMatchObject({ population: { id: guests }, updatedAt: now });
    const state = await world.password('user.ok', 'read');
    expect(member(state.body, 'passwordPolicy', 'id')).toBe(basic);
    // Standard refuses five equal characters in a row; Basic does not.
    const set = await world.password('user.ok', 'set', { value: 'Zzzzz-9-Harbour!' });
    expect(outcome(set)).toBe('200');
  });

  it('with a policy without an age makes an old password good again', async () => {
    const status = async () =>
      member((await world.password('user.expired', 'read')).body, 'status');
    expect(await status()).toBe('PASSWORD_EXPIRED');
    const path = ofUser('population', 'user.expired');
    await world.platform('PUT', path, { type, body: { id: guests } });
    expect(await status()).toBe('OK');
    const flow = await checkIn(world, await beginFlow(world), 'user.expired');
    expect(member(flow.body, 'status')).toBe('COMPLETED');
  });

  it.each([
    [{ id: idOf('user.ok') }, 'INVALID_VALUE id'],
    [{ id: 'guests' }, 'INVALID_VALUE id'],
    [{}, 'REQUIRED_VALUE id'],
  ])('refuses %j', async (body, expected) => {
    expect(outcome(await put('population', body))).toBe(`400 INVALID_DATA ${expected}`);
    expect(await readUser()).toMatchObject({ population: { id: standard } });
  });
});

describe('populations', () => {
  it('are listed with their policy and the number of their users', async () => {
    await put('population', { id: guests });
    const address = `${origin}/platform/v1/environments/${world.environmentID}/populations`;
    const common = { environment: { id: world.environmentID }, createdAt: now, updatedAt: now };
    expect((await world.platform('GET', '/populations')).body).toEqual({
      _links: { self: { href: address } },
      _embedded: {
        populations: [
          {
            ...common,
            _links: { self: { href: `${address}/${standard}` } },
            id: standard,
            name: 'Default',
            description: 'Users that name no population.',
            default: true,
            userCount: 10,
          },
          {
            ...common,
            _links: { self: { href: `${address}/${guests}` } },
            id: guests,
            name: 'Guests',
            default: false,
            passwordPolicy: { id: basic },
            userCount: 1,
          },
        ],
      },
      count: 2,
      size: 2,
    });
  });

  it('are read one by one', async () => {
    const list = await world.platform('GET', '/populations');
    const one = await world.platform('GET', `/populations/${guests.toUpperCase()}`);
    expect(one.body).toEqual(member(list.body, '_embedded', 'populations', 1));
    const none = await world.platform('GET', `/populations/${idOf('user.ok')}`);
    expect(outcome(none)).toBe('404 NOT_FOUND');
  });

  it('count for the policies that they have', async () => {
    const { body } = await world.platform('GET', '/passwordPolicies');
    const policies = member(body, '_embedded', 'passwordPolicies') as object[];
    expect(
      policies.map((policy) => [text(policy, 'name'), member(policy, 'populationCount')]),
    ).toEqual([
      ['Standard', 1],
      ['Basic', 1],
      ['Passphrase', 0],
    ]);
  });

  it('without a policy of their own follow the default one', async () => {
    const path = '/passwordPolicies/7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33';
    const { body } = await world.platform('GET', path);
    await world.platform('PUT', path, { type, body: { ...(body as object), default: true } });
    const policyOf = async (user: string) =>
      member((await world.password(user, 'read')).body, 'passwordPolicy', 'id');
    await put('population', { id: guests });
    expect([await policyOf('user.expired'), await policyOf('user.ok')]).toEqual([
      '7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33',
      basic,
    ]);
  });
});
