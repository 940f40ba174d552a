import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, requestOf } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn } from '../auth/sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const entries = async (query = '') =>
  member((await world.control('GET', `/journal${query}`)).body, 'entries') as Record<
    string,
    unknown
  >[];

describe('journal', () => {
  it('tells who called what, which rule decided, and the state before and after', async () => {
    await world.password('user.ok', 'check', { password: 'wrong' });
    expect(await world.entry()).toEqual({
      id: 1,
      at: '2026-03-02T10:00:00.000Z',
      api: 'platform',
      operationId: 'checkPassword',
      method: 'POST',
      path: '/platform/v1/environments/{environmentID}/users/{userID}/password',
      status: 400,
      actor: { kind: 'worker', id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01' },
      subject: { userID: idOf('user.ok') },
      rule: 'wrong password',
      before: { password: 'OK', failures: 0 },
      after: { password: 'OK', failures: 1 },
      events: [expect.objectContaining({ recordedAt: '2026-03-02T10:00:00.000Z' })],
      milliseconds: expect.any(Number),
      request: {
        url: `/platform/v1/environments/${world.environmentID}/users/${idOf('user.ok')}/password`,
        contentType: 'application/vnd.pingidentity.password.check+json',
        members: ['password'],
      },
    });
  });

  it('tells why a request was refused before its action', async () => {
    await world.platform('GET', '/users', { token: 'invented' });
    await world.platform('PATCH', '/users');
    await world.password('user.ok', 'check', { password: '' });
    expect(await entries()).toMatchObject([
      { status: 401, rule: 'the token is not one of this sandbox', actor: { kind: 'anonymous' } },
      { status: 405, rule: 'wrong method' },
      {
        status: 400,
        rule: 'the request breaks its schema',
        faults: ['request: "password" EMPTY_VALUE'],
      },
    ]);
  });

  it('knows the state before of a user whom the body names', async () => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.ok', 'wrong');
    expect(await world.entry()).toMatchObject({
      subject: { userID: idOf('user.ok'), flowID },
      before: { flow: 'USERNAME_PASSWORD_REQUIRED', password: 'OK', failures: 0 },
      after: { flow: 'USERNAME_PASSWORD_REQUIRED', password: 'OK', failures: 1 },
    });
  });

  it('writes a media type as the contract does, and an unknown one as it was sent', async () => {
    await world.password('user.ok', 'SENDrecoveryCode');
    await world.password('user.ok', 'unKnown');
    expect((await entries()).map(({ request }) => member(request, 'contentType'))).toEqual([
      'application/vnd.pingidentity.password.sendRecoveryCode+json',
      'application/vnd.pingidentity.password.unKnown+json',
    ]);
  });

  it('leaves out the control API, whatever is wrong with the call', async () => {
    await world.control('PATCH', '/clock', {});
    await world.send('PUT', `/_mock/worlds/${world.environmentID}/clock`, { type: 'text/plain' });
    await world.control('GET', '/clock');
    expect(await entries()).toEqual([]);
  });

  it('leaves out what may be secret', async () => {
    const secret = 'canary-secret';
    await world.auth('GET', `/as/authorize?state=${secret}&scope=openid`);
    await world.auth('POST', '/as/token', {
      type: 'application/x-www-form-urlencoded',
      body: JSON.stringify({ client_secret: secret }),
    });
    await world.password('user.ok', 'check', { [`{"${secret}"}`]: 1 });
    expect(await entries()).toHaveLength(3);
    expect(JSON.stringify(await entries())).not.toContain(secret);
  });

  it('does not keep a Content-Type that is no media type', async () => {
    for (const type of ['Canary-Window-2042!', 'a/Canary Window', '/'])
      await world.platform('POST', `/users/${idOf('user.ok')}/password`, { type, body: {} });
    expect((await entries()).map(({ request }) => member(request, 'contentType'))).toEqual([
      '***',
      '***',
      '***',
    ]);
  });

  it('is read from an entry on, by action and by number', async () => {
    for (const action of ['read', 'unlock', 'read']) await world.password('user.ok', action);
    expect((await entries('?since=1')).map(({ id }) => id)).toEqual([2, 3]);
    expect((await entries('?operationId=readPassword')).map(({ id }) => id)).toEqual([1, 3]);
    expect((await entries('?limit=1')).map(({ id }) => id)).toEqual([3]);
    expect(outcome(await world.control('GET', '/journal?limit=0'))).toBe(
      '400 INVALID_DATA INVALID_VALUE limit',
    );
  });

  it('is emptied, and counts on', async () => {
    await world.password('user.ok', 'read');
    expect((await world.control('DELETE', '/journal')).status).toBe(204);
    expect(await entries()).toEqual([]);
    await world.password('user.ok', 'read');
    expect(await entries()).toMatchObject([{ id: 2 }]);
  });

  it('keeps the newest 1,000 entries', async () => {
    for (let time = 0; time < 2100; time += 1) await world.password('user.ok', 'read');
    const kept = await entries();
    expect([kept.length, kept[0]?.['id'], kept.at(-1)?.['id']]).toEqual([1000, 1101, 2100]);
  });
});

describe('events', () => {
  /** The events of a stream until one of a type comes. */
  async function until(type: string, act: () => Promise<unknown>) {
    const path = `/_mock/worlds/${world.environmentID}/events`;
    const response = await sandbox.fetch(requestOf('GET', path));
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: ': open\n\n' });
    await act();
    const events: [string, unknown][] = [];
    while (!events.some(([name]) => name === type)) {
      const { value = '' } = (await reader?.read()) ?? {};
      const [, name = '', data = 'null'] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(value) ?? [];
      events.push([name, JSON.parse(data)]);
    }
    await reader?.cancel();
    return events;
  }

  it('tell of every call', async () => {
    const events = await until('journal', () => world.password('user.ok', 'read'));
    expect(events).toEqual([['journal', await world.entry()]]);
  });

  it('tell of a message before the call that sent it', async () => {
    const events = await until('journal', () => world.password('user.ok', 'sendRecoveryCode'));
    const { body } = await world.control('GET', '/inbox/newest');
    expect(events).toEqual([
      ['user', await world.state('user.ok')],
      ['message', body],
      ['journal', await world.entry()],
    ]);
  });

  it('tell of the clock and of the world', async () => {
    expect(await until('clock', () => world.advance('PT1M'))).toEqual([
      ['clock', { now: '2026-03-02T10:01:00.000Z', frozen: true }],
    ]);
    const [event] = await until('world', () => world.control('POST', '/reset'));
    expect(event).toMatchObject(['world', { environmentID: world.environmentID }]);
  });

  it('break off when nobody reads them', async () => {
    const path = `/_mock/worlds/${world.environmentID}/events`;
    const { body } = await sandbox.fetch(requestOf('GET', path));
    for (let time = 0; time < 1100; time += 1) await world.password('user.ok', 'read');
    await expect(new Response(body).text()).rejects.toThrow(
      'The listener does not read its events.',
    );
  });

  it('end with the world', async () => {
    const path = `/_mock/worlds/${world.environmentID}/events`;
    const { body } = await sandbox.fetch(requestOf('GET', path));
    await world.control('DELETE', '');
    expect(await new Response(body).text()).toBe(': open\n\n');
  });

  it('of a password leave it out', async () => {
    const check = () => world.password('user.ok', 'check', { password: currentPassword });
    expect(JSON.stringify(await until('journal', check))).not.toContain(currentPassword);
  });
});
