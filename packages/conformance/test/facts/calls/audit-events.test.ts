import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';
import { currentPassword, environmentID, newestCode } from '../../../src/vendor-page.ts';

// What the vendor's pages and recorded activities say of audit events; the journal of the mock has them.

interface AuditEvent {
  readonly id: string;
  readonly correlationId: string;
  readonly action: { readonly type: string; readonly description: string };
  readonly [member: string]: unknown;
}

const api = usePlatform();

const fresh = 'Fake-Harbour-2042!';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';

async function events(): Promise<AuditEvent[]> {
  const { entries } = (await api.mock.arrange('GET', '/journal')) as {
    entries: { events?: AuditEvent[] }[];
  };
  return entries.flatMap((entry) => entry.events ?? []);
}

const types = async () => (await events()).map(({ action }) => action.type);
const onUser = (
  method: string,
  name: string,
  part: string,
  body?: object | string,
  type?: string,
) => api.send(method, api.user(name) + part, body, type);

describe('an audit event', () => {
  it.each<[string, string[], string, string, object?]>([
    [
      'user.ok',
      ['PASSWORD.CHECK_SUCCEEDED'],
      'POST',
      'password.check+json',
      { password: currentPassword },
    ],
    ['user.ok', ['PASSWORD.CHECK_FAILED'], 'POST', 'password.check+json', { password: 'wrong' }],
    ['user.ok', ['PASSWORD.SET'], 'PUT', 'password.set+json', { value: fresh }],
    ['user.ok', ['PASSWORD.UNSET'], 'PUT', 'password.setValue+json', {}],
    ['user.ok', ['PASSWORD.RESET'], 'PUT', 'password.reset+json', { newPassword: fresh }],
    ['user.ok', ['PASSWORD.FORCE_CHANGE'], 'POST', 'password.forceChange'],
    ['user.ok', ['PASSWORD.UNLOCKED'], 'POST', 'password.unlock+json'],
    ['user.locked', ['PASSWORD.UNLOCKED', 'USER.UNLOCKED'], 'POST', 'password.unlock+json'],
    [
      'user.locked',
      ['PASSWORD.RESET', 'USER.UNLOCKED'],
      'PUT',
      'password.reset+json',
      { newPassword: fresh },
    ],
  ])('of the password of %s is %j for %s %s', async (name, expected, method, action, body) => {
    await api.password(name, method, action, body);
    expect(await types()).toEqual(expected);
  });

  it('of a recovery names the recovery, and the lock that it ends', async () => {
    await api.password('user.ok', 'POST', 'password.sendRecoveryCode+json');
    const recoveryCode = await newestCode(api.mock);
    for (const wrong of ['1', '2', '3', '4', '5'])
      await api.password('user.ok', 'POST', 'password.check+json', { password: wrong });
    const body = { recoveryCode, newPassword: fresh };
    expect((await api.password('user.ok', 'POST', 'password.recover+json', body)).status).toBe(200);
    expect((await types()).slice(-2)).toEqual(['PASSWORD.RECOVERY', 'USER.UNLOCKED']);
  });

  it.each<[string, string, string, string, (object | string)?, string?]>([
    ['USER.UPDATED', 'user.ok', 'PUT', '/enabled', { enabled: false }],
    ['USER.UPDATED', 'user.ok', 'PATCH', '', { title: 'Dr' }],
    ['USER.UPDATED', 'user.ok', 'PUT', '', { username: 'user.ok' }],
    ['USER.MOVED', 'user.ok', 'PUT', '/population', { id: guests }],
    ['USER.LOCKED', 'user.ok', 'POST', '', '', media('account.lock+json')],
    ['USER.UNLOCKED', 'user.ok', 'POST', '', '', media('account.unlock+json')],
    ['USER.DELETED', 'user.ok', 'DELETE', ''],
  ])('%s is that of %s by %s %s', async (type, name, method, part, body, mediaType) => {
    const path = api.user(name);
    expect((await onUser(method, name, part, body, mediaType)).status).toBeLessThan(300);
    expect(await events()).toMatchObject([
      { action: { type }, resources: [{ type: 'USER', id: path.split('/').at(-1), name }] },
    ]);
  });

  it.each([
    ['a user', 'application/json', { username: 'fake.person' }],
    [
      'an imported user',
      media('user.import+json'),
      { username: 'fake.person', password: { value: fresh } },
    ],
  ])('of %s who is created is USER.CREATED', async (_title, type, body) => {
    await api.send('POST', '/users', body, type);
    expect(await types()).toEqual(['USER.CREATED']);
  });

  it('tells nothing of a lock that ends by itself', async () => {
    const { now } = (await api.mock.arrange('GET', '/clock')) as { now: string };
    const unlockAt = new Date(Date.parse(now) + 60_000).toISOString();
    await onUser('POST', 'user.ok', '', { unlockAt }, media('account.lock+json'));
    await api.mock.arrange('POST', '/clock/advance', { by: 'PT2M' });
    await onUser('GET', 'user.ok', '');
    expect(await types()).toEqual(['USER.LOCKED']);
  });

  it('has the members of a recorded activity but its address, without actors for a check', async () => {
    await api.password('user.ok', 'POST', 'password.check+json', { password: 'wrong' });
    const [event] = await events();
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const user = api.user('user.ok');
    expect(event).toEqual({
      id,
      recordedAt: time,
      createdAt: time,
      correlationId: id,
      action: { type: 'PASSWORD.CHECK_FAILED', description: expect.any(String) },
      resources: [
        {
          type: 'USER',
          id: user.split('/').at(-1),
          name: 'user.ok',
          environment: { id: environmentID },
          population: { id },
          href: expect.stringMatching(new RegExp(`/v1/environments/${environmentID}${user}$`)),
        },
      ],
      result: { status: 'SUCCESS', description: expect.any(String) },
    });
  });

  it('names the client that acts', async () => {
    await onUser('PUT', 'user.ok', '/enabled', { enabled: false });
    expect(await events()).toMatchObject([
      {
        actors: {
          client: {
            id: expect.any(String),
            name: expect.any(String),
            type: 'CLIENT',
            environment: { id: environmentID },
            href: expect.stringContaining('/applications/'),
          },
        },
      },
    ]);
  });

  it.each<[string, string, string, object]>([
    ['PASSWORD.SET', 'PUT', 'password.set+json', { value: fresh }],
    ['PASSWORD.CHECK_SUCCEEDED', 'POST', 'password.check+json', { password: currentPassword }],
  ])('%s names nobody who acts', async (type, method, action, body) => {
    await api.password('user.ok', method, action, body);
    const told = await events();
    expect(told.map((event) => [event.action.type, 'actors' in event])).toEqual([[type, false]]);
  });

  it('has the correlation ID of the response', async () => {
    const response = await fetch(
      `${api.mock.url}/platform/v1/environments/${environmentID}${api.user('user.ok')}/enabled`,
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: api.authorization },
        body: '{"enabled":false}',
      },
    );
    expect(response.status).toBe(200);
    const [event] = await events();
    expect(event?.correlationId).toBe(response.headers.get('correlation-id'));
  });
});
