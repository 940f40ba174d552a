import { describe, expect, it } from 'vitest';
import { member, origin, outcome, send, text } from '../../answer.ts';
import { createTestWorld, currentPassword, idOf, newPassword, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const json = 'application/json';
const create = (body?: unknown) => send(sandbox, 'POST', '/_mock/worlds', { type: json, body });
const defaultWorld = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

describe('createWorld', () => {
  it('makes a world of personas without a body', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      default: false,
      users: 12,
      policies: 3,
      snapshots: 0,
      clock: { now: '2026-03-02T10:00:00.000Z', frozen: false },
      directory: { clientID: `sandbox-directory-${text(body, 'environmentID')}` },
    });
  });

  it('needs no Content-Type without a body', async () => {
    const { status, body } = await send(sandbox, 'POST', '/_mock/worlds');
    expect([status, member(body, 'users')]).toEqual([201, 12]);
  });

  it('needs the Content-Type with a body', async () => {
    const request = new Request(`${origin}/_mock/worlds`, {
      method: 'POST',
      body: new TextEncoder().encode('{"personas":false}'),
    });
    expect(request.headers.get('content-type')).toBeNull();
    const refused = await sandbox.fetch(request);
    expect([refused.status, text(await refused.json(), 'message')]).toEqual([
      415,
      'The Content-Type is missing. Send application/json.',
    ]);
  });

  it('makes a world of a given state', async () => {
    const world = await createTestWorld(sandbox, {
      personas: false,
      users: [{ id: idOf('user.ok'), username: 'own', password: { value: 'short', failures: 4 } }],
    });
    expect((await world.control('GET', '/users')).body).toMatchObject({
      users: [
        { username: 'own', email: 'own@example.com', password: { status: 'OK', failures: 4 } },
      ],
    });
    expect((await world.password('user.ok', 'check', { password: 'short' })).status).toBe(200);
  });

  it.each([
    [
      'an environment that there is',
      { environmentID: defaultWorld },
      'UNIQUENESS_VIOLATION environmentID',
    ],
    [
      'a Directory client that there is',
      { directoryClientID: 'sandbox-directory' },
      'UNIQUENESS_VIOLATION directoryClientID',
    ],
    [
      'a Directory client ID that HTTP Basic cannot send',
      { directoryClientID: 'a:b' },
      'INVALID_VALUE directoryClientID',
    ],
    [
      'two users of one name',
      { users: [{ username: 'a' }, { username: 'A' }] },
      'UNIQUENESS_VIOLATION users.1.username',
    ],
    [
      'the name of a persona',
      { users: [{ username: 'USER.OK' }] },
      'UNIQUENESS_VIOLATION users.0.username',
    ],
    [
      'the identifier of a persona',
      { users: [{ username: 'a', id: idOf('user.ok') }] },
      'UNIQUENESS_VIOLATION users.0.id',
    ],
    [
      'a user without a name',
      { users: [{ email: 'a@example.com' }] },
      'REQUIRED_VALUE users.0.username',
    ],
    [
      'an unknown persona',
      { users: [{ persona: 'user.unknown', username: 'a' }] },
      'INVALID_VALUE users.0.persona',
    ],
    ['an unknown member', { user: [] }, 'INVALID_VALUE user'],
    ['a time before 1970', { clock: { now: '1969-12-31T23:59:59Z' } }, 'OUT_OF_RANGE clock.now'],
  ])('refuses %s', async (_, body, detail) => {
    expect(outcome(await create(body))).toBe(`400 INVALID_DATA ${detail}`);
  });

  it('refuses a policy whose ages contradict each other', async () => {
    const policy = {
      name: 'x',
      excludesCommonlyUsed: false,
      excludesProfileData: false,
      notSimilarToCurrent: false,
      maxAgeDays: 5,
    };
    expect(outcome(await create({ policy }))).toBe('400 INVALID_DATA OUT_OF_RANGE maxAgeDays');
  });
});

describe('worlds', () => {
  it('do not meet', async () => {
    const [one, two] = [await createTestWorld(sandbox), await createTestWorld(sandbox)];
    await one.password('user.ok', 'set', { value: newPassword });
    await one.advance('P1D');
    expect((await two.password('user.ok', 'check', { password: currentPassword })).status).toBe(
      200,
    );
    expect((await two.control('GET', '/clock')).body).toMatchObject({
      now: '2026-03-02T10:00:00.000Z',
    });
    expect((await two.control('GET', '/journal')).body).toMatchObject({
      entries: [{ operationId: 'checkPassword' }],
    });
  });

  it('go back to their beginning, with the journal and the tokens of users', async () => {
    const world = await createTestWorld(sandbox);
    await world.password('user.ok', 'sendRecoveryCode');
    await world.advance('P1D');
    await world.password('user.ok', 'set', { value: newPassword });
    const token = await world.tokenOf('user.ok');
    const { body } = await world.control('POST', '/reset');
    expect(body).toMatchObject({ clock: { now: '2026-03-02T10:00:00.000Z', frozen: true } });
    expect((await world.control('GET', '/journal')).body).toEqual({ entries: [] });
    expect((await world.control('GET', '/inbox')).body).toEqual({ messages: [] });
    expect((await world.password('user.ok', 'read', undefined, token)).status).toBe(401);
    expect((await world.password('user.ok', 'read')).status).toBe(200);
    expect(await world.state('user.ok')).toMatchObject({
      password: { lastChangedAt: '2026-01-31T10:00:00.000Z' },
    });
  });

  it('are deleted with everything, and are unknown then', async () => {
    const world = await createTestWorld(sandbox);
    expect((await world.control('DELETE', '')).status).toBe(204);
    const { status, body } = await world.control('GET', '');
    expect(status).toBe(404);
    expect(text(body, 'message')).toMatch(
      new RegExp(`^There is no such world\\. These exist: ${defaultWorld}`),
    );
    expect((await world.password('user.ok', 'read')).status).toBe(401);
  });

  it('are listed, the default one first', async () => {
    const { body } = await send(sandbox, 'GET', '/_mock/worlds');
    expect(member(body, 'worlds', 0)).toMatchObject({
      environmentID: defaultWorld,
      default: true,
      baseUrls: {
        platform: 'http://127.0.0.1:4010/platform/v1',
        auth: 'http://127.0.0.1:4010/auth',
        directory: 'http://127.0.0.1:4010/directory/api',
        control: `http://127.0.0.1:4010/_mock/worlds/${defaultWorld}`,
      },
    });
  });

  it('are listed so after the default one was made anew, too', async () => {
    const own = testSandbox();
    const type = 'application/json';
    await send(own, 'POST', '/_mock/worlds', { type, body: {} });
    await send(own, 'DELETE', `/_mock/worlds/${defaultWorld}`);
    await send(own, 'POST', '/_mock/worlds', { type, body: { environmentID: defaultWorld } });
    const { body } = await send(own, 'GET', '/_mock/worlds');
    expect(text(body, 'worlds', 0, 'environmentID')).toBe(defaultWorld);
  });

  it('are at most 1,000', async () => {
    const full = testSandbox();
    const own = { personas: false, users: [] };
    for (let number = 2; number <= 1000; number += 1)
      await send(full, 'POST', '/_mock/worlds', { type: json, body: own });
    const refused = await send(full, 'POST', '/_mock/worlds', { type: json, body: own });
    expect(outcome(refused)).toBe('400 INVALID_DATA LIMIT_EXCEEDED');
  });
});
