import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, send } from '../../answer.ts';
import { createTestWorld, idOf, newPassword, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const json = 'application/json';
const environmentID = '7f0c2a54-3b1d-4d0e-8a67-5e2c9b41f310';
const at = `/_mock/worlds/${environmentID}`;
const put = (body: unknown, path = at) => send(sandbox, 'PUT', path, { type: json, body });
const get = (path: string) => send(sandbox, 'GET', at + path);

beforeEach(() => send(sandbox, 'DELETE', at));

describe('setWorld', () => {
  it('makes a world, and replaces it by the same one when it is sent again', async () => {
    const input = {
      name: 'Checkout tests',
      personas: false,
      users: [{ id: idOf('user.ok'), username: 'ada', password: { value: 'short' } }],
      faults: [{ kind: 'error', userID: idOf('user.ok'), count: 2 }],
    };
    const made = await put(input);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ environmentID, name: 'Checkout tests', users: 1 });
    const users = await get('/users');
    const again = await put({ ...input, environmentID: environmentID.toUpperCase() });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(made.body);
    expect(await get('/users')).toMatchObject({ body: users.body });
    expect((await get('/faults')).body).toEqual({
      faults: [{ kind: 'error', userID: idOf('user.ok'), count: 2, remaining: 2 }],
    });
  });

  it('keeps snapshots and tokens of workers, and ends the journal and tokens of users', async () => {
    const world = await createTestWorld(sandbox);
    const token = await world.tokenOf('user.ok');
    await world.control('POST', '/snapshots', { name: 'before' });
    await put({}, `/_mock/worlds/${world.environmentID}`);
    expect((await world.control('GET', '')).body).toMatchObject({ snapshots: 1 });
    expect((await world.control('GET', '/journal')).body).toEqual({ entries: [] });
    expect((await world.password('user.ok', 'read')).status).toBe(200);
    expect((await world.password('user.ok', 'read', undefined, token)).status).toBe(401);
  });

  it.each([
    ['another identifier', { environmentID: idOf('user.ok') }, 'INVALID_VALUE environmentID'],
    [
      'the Directory client of another world',
      { directoryClientID: 'sandbox-directory' },
      'UNIQUENESS_VIOLATION directoryClientID',
    ],
    [
      'two users of one name',
      { users: [{ username: 'a' }, { username: 'A' }] },
      'users.1.username',
    ],
    [
      'a fault for a user who is not there',
      { faults: [{ kind: 'error', userID: environmentID }] },
      'INVALID_VALUE faults.0.userID',
    ],
    [
      'a fault for an action that is not there',
      { faults: [{ kind: 'error', operationId: 'readPasword' }] },
      'INVALID_VALUE faults.0.operationId',
    ],
    ['a name of 101 characters', { name: 'n'.repeat(101) }, 'INVALID_VALUE name'],
  ])('refuses %s and leaves the world as it is', async (_, input, detail) => {
    await put({ name: 'kept' });
    const refused = await put(input);
    expect(outcome(refused)).toContain(`400 INVALID_DATA`);
    expect(outcome(refused)).toContain(detail);
    expect((await get('')).body).toMatchObject({ name: 'kept' });
  });
});

describe('the name of a world', () => {
  it('is listed, changed and taken away, and a reset keeps it', async () => {
    const world = await createTestWorld(sandbox, { name: 'first' });
    const names = async () => {
      const { body } = await send(sandbox, 'GET', '/_mock/worlds');
      const worlds = member(body, 'worlds') as { environmentID: string; name?: string }[];
      return worlds.find((it) => it.environmentID === world.environmentID)?.name;
    };
    expect(await names()).toBe('first');
    await world.control('PATCH', '', { name: 'second' });
    await world.control('POST', '/reset');
    expect(await names()).toBe('second');
    await world.control('PATCH', '', { name: null });
    expect(await names()).toBeUndefined();
  });
});

describe('what the control API shows of a user', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createTestWorld(sandbox);
  });
  const gateway = { type: 'LDAP', correlationAttributes: { uid: 'ada' } };

  it('can be given: a gateway, which holds the password', async () => {
    const { body } = await world.control('POST', '/users', { username: 'ada', gateway });
    expect(body).toMatchObject({ gateway, password: { status: 'EXTERNAL' } });
    const taken = await world.control('PATCH', `/users/${member(body, 'id')}`, { gateway: {} });
    expect(taken.body).toMatchObject({ password: { status: 'NO_PASSWORD' } });
    expect(member(taken.body, 'gateway')).toBeUndefined();
    const held = await world.control('PATCH', `/users/${idOf('user.ok')}`, { gateway });
    expect(held.body).toMatchObject({ gateway, password: { status: 'EXTERNAL' } });
  });

  it('can be given: a user of the Directory, administrator or not', async () => {
    const password = { value: newPassword };
    const input = { api: 'directory', username: 'grace', administrator: true, password };
    const { status, body } = await world.control('POST', '/users', input);
    expect(status).toBe(201);
    expect(body).toMatchObject({ api: 'directory', username: 'grace', administrator: true });
    const listed = await put({ personas: false, users: [input] });
    expect(listed.body).toMatchObject({ users: 1 });
    expect((await get('/users')).body).toMatchObject({ users: [{ api: 'directory' }] });
  });

  it('can be taken away: the address', async () => {
    const { body } = await world.control('PATCH', `/users/${idOf('user.ok')}`, { email: null });
    expect(member(body, 'email')).toBeUndefined();
  });

  it.each([
    [{ api: 'directory', username: 'a', accountLocked: true }, 'accountLocked'],
    [{ api: 'directory', persona: 'user.ok', username: 'a' }, 'persona'],
    [{ username: 'a', administrator: true }, 'administrator'],
  ])('is refused where the API has no such member: %j', async (input, target) => {
    expect(outcome(await world.control('POST', '/users', input))).toBe(
      `400 INVALID_DATA INVALID_VALUE ${target}`,
    );
  });

  it('and what is left of a fault is taken as it was read', async () => {
    const faults = [{ kind: 'error', count: 3, remaining: 1 }];
    expect((await world.control('PUT', '/faults', { faults })).body).toEqual({ faults });
  });
});
