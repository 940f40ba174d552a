import { beforeEach, describe, expect, it } from 'vitest';
import { member, requestOf, type Sent, send, text } from '../../answer.ts';
import { journalOfJourney, repeatableSandbox } from '../../journey.ts';

import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { verifier } from '../auth/sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const call = async (id: number) => (await world.control('GET', `/journal/${id}`)).body;

describe('a call of the journal', () => {
  it('has the messages, with stars for the secrets of the request', async () => {
    const { body } = await world.password('user.ok', 'reset', { currentPassword, newPassword });
    expect(await call(1)).toEqual({
      entry: await world.entry(),
      request: {
        headers: {
          authorization: 'Bearer ***',
          'content-type': 'application/vnd.pingidentity.password.reset+json',
        },
        body: { currentPassword: '***', newPassword: '***' },
      },
      response: {
        headers: {
          'content-type': 'application/hal+json',
          'correlation-id': expect.any(String),
          vary: 'Accept',
          'x-ping-external-transaction-id': expect.any(String),
        },
        body,
      },
    });
  });

  it('shows what the contract knows, and neither value nor name of what it does not', async () => {
    const unknown = { newPasword: newPassword, 'Tr4vel Lightly': 1 };
    const value = {
      username: 'ada',
      email: 'ada@example.com',
      population: { id: 'p' },
      ...unknown,
    };
    await world.platform('POST', '/users', { type: 'application/json', body: value });
    expect(member(await call(1), 'request')).toMatchObject({
      body: {
        username: 'ada',
        email: 'ada@example.com',
        population: { id: 'p' },
        newPasword: '***',
        '***': '***',
      },
    });
  });

  it('keeps the beginning of long texts and lists', async () => {
    const username = 'x'.repeat(3000);
    await world.platform('POST', '/users', { type: 'application/json', body: { username } });
    const users = Array.from({ length: 12 }, (_, at) => ({ username: `user.${at}` }));
    await world.control('PATCH', '', { users });
    await world.platform('GET', '/users?limit=100');
    expect(member(await call(1), 'request')).toMatchObject({
      body: { username: `${'x'.repeat(2000)}…` },
    });
    expect(member(await call(2), 'response', 'body', '_embedded', 'users')).toHaveLength(20);
  });

  it('has no password, code or token, whatever was called', async () => {
    const journey = repeatableSandbox();
    const entries = (await journalOfJourney(journey.fetch)) as { id: number; status: number }[];
    const path = '/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
    const calls = await Promise.all(
      entries.map(async ({ id }) => (await send(journey, 'GET', `${path}/journal/${id}`)).body),
    );
    const { body: mail } = await send(journey, 'GET', `${path}/inbox/newest`);
    const written = JSON.stringify(calls);
    expect(calls).toHaveLength(23);
    for (const secret of [currentPassword, newPassword, 'wrong 1', verifier, text(mail, 'code')])
      expect(written).not.toContain(secret);
    expect(written).not.toMatch(/eyJ[\w-]+\.|[?&]code=(?!\*\*\*)|state=(?!\*\*\*)|invented/);
    expect(written).toContain('"set-cookie":"***"');
    expect(written).toContain('code=***');
  });

  const sentAndKept = async (path: string, sent: Sent) => {
    const method = sent.body === undefined ? 'GET' : 'POST';
    const { headers, body } = await send(sandbox, method, `${path}`, sent);
    const kept = member(await call(1), 'response') as { headers: object; body: unknown };
    const names = [...headers.keys()].filter((name) => !name.startsWith('access-control-'));
    const shown = Object.fromEntries(
      names.map((name) => [name, name === 'set-cookie' ? '***' : headers.get(name)]),
    );
    return { sent: { headers: shown, body }, kept };
  };

  it.each<[string, () => [string, Sent]]>([
    [
      'a failure of OAuth',
      () => [
        `/auth/${world.environmentID}/as/token`,
        { type: 'application/x-www-form-urlencoded', body: 'grant_type=magic' },
      ],
    ],
    [
      'the media type that was asked for',
      () => [
        `/platform/v1/environments/${world.environmentID}/passwordPolicies`,
        { token: world.workerToken(), headers: { accept: 'application/json' } },
      ],
    ],
    [
      'a refusal, with the identifiers of the caller',
      () => [
        `/platform/v1/environments/${world.environmentID}/passwordPolicies`,
        { headers: { 'x-ping-external-transaction-id': 'fake-transaction' } },
      ],
    ],
  ])('keeps the response as it was sent: %s', async (_, request) => {
    const { sent, kept } = await sentAndKept(...request());
    expect(kept.headers).toEqual(sent.headers);
    expect(JSON.stringify(kept.body).slice(0, 200)).toBe(JSON.stringify(sent.body).slice(0, 200));
  });

  it('keeps the header fields of a response that is signed after it was kept', async () => {
    const { sent, kept } = await sentAndKept(`/auth/${world.environmentID}/as/jwks`, {});
    expect(kept).toEqual({ headers: sent.headers });
  });

  it('shows why a new password was refused', async () => {
    const { body } = await world.password('user.ok', 'reset', {
      currentPassword,
      newPassword: 'short',
    });
    expect(member(body, 'details', 0, 'innerError')).toHaveProperty('length');
    expect(member(await call(1), 'response', 'body')).toEqual(body);
  });

  it('keeps no response where the connection was cut', async () => {
    for (const [at, fault] of ['resetBefore', 'resetAfter'].entries()) {
      await sandbox
        .fetch(
          requestOf('GET', `/platform/v1/environments/${world.environmentID}/passwordPolicies`, {
            token: world.workerToken(),
            headers: { 'x-mock-fault': fault },
          }),
        )
        .catch(() => undefined);
      expect(await call(at + 1)).toMatchObject({ entry: { status: 0 }, response: { headers: {} } });
      expect(member(await call(at + 1), 'response')).toEqual({ headers: {} });
    }
  });

  it('is not there before it was made', async () => {
    expect(await world.control('GET', '/journal/1')).toMatchObject({
      status: 404,
      body: { message: 'The journal has no such entry; it keeps the newest 1,000.' },
    });
  });
});
