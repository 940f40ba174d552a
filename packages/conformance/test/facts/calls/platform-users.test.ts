import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of users, and of failures.

const api = usePlatform();

describe('a user', () => {
  it('who is created has the defaults, and no password', async () => {
    const made = await api.send('POST', '/users', { username: 'fake.person' });
    expect(made).toMatchObject({
      status: 201,
      body: {
        account: { canAuthenticate: true, status: 'OK' },
        enabled: true,
        identityProvider: { type: 'PING_ONE' },
        lifecycle: { status: 'ACCOUNT_OK' },
        mfaEnabled: false,
        verifyStatus: 'NOT_INITIATED',
      },
    });
    const { id, createdAt, updatedAt } = made.body as Record<string, string>;
    expect(createdAt).toBe(updatedAt);
    const { body } = await api.send('GET', `/users/${id}/password`);
    expect(body).toMatchObject({ status: 'NO_PASSWORD' });
    expect((await api.send('DELETE', `/users/${id}`)).status).toBe(204);
    expect(await api.send('GET', `/users/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it('has a name that nobody else has, whatever its case', async () => {
    expect(await api.send('POST', '/users', { username: 'USER.OK' })).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_DATA',
        details: [{ code: 'UNIQUENESS_VIOLATION', target: 'username' }],
      },
    });
  });

  it.each([
    ['account.lock+json', false, 'LOCKED'],
    ['account.unlock+json', true, 'OK'],
  ])('after %s may sign on: %s', async (name, canAuthenticate, status) => {
    const path = api.user('user.ok');
    const answer = await api.send('POST', path, '', media(name));
    expect(answer).toMatchObject({ status: 200, body: { account: { canAuthenticate, status } } });
  });

  it('who is disabled keeps the status and cannot sign on', async () => {
    const path = api.user('user.ok');
    const put = await api.send('PUT', `${path}/enabled`, { enabled: false });
    expect(put).toMatchObject({ status: 200, body: { enabled: false } });
    const { body } = await api.send('GET', path);
    expect(body).toMatchObject({
      enabled: false,
      account: { canAuthenticate: false, status: 'OK' },
    });
  });
});

describe('a failure', () => {
  const check = (body: string, type = media('password.check+json')) =>
    api.send('POST', `${api.user('user.ok')}/password`, body, type);
  const detail = (code: string, more: object = {}) => ({
    code: 'INVALID_DATA',
    details: [{ code, target: 'password', ...more }],
  });
  const failuresRemaining = { innerError: { failuresRemaining: 4 } };

  it.each([
    ['broken JSON', '{', { code: 'INVALID_REQUEST' }],
    ['a missing member', '{}', detail('REQUIRED_VALUE')],
    ['an empty member', '{"password":""}', detail('EMPTY_VALUE')],
    ['a wrong password', '{"password":"x"}', detail('INVALID_VALUE', failuresRemaining)],
  ])('for %s is 400 with its code', async (_title, text, body) => {
    expect(await check(text)).toMatchObject({ status: 400, body });
  });

  it('for another media type is 415', async () => {
    const answer = await check('{"password":"x"}', 'application/json');
    expect(answer).toMatchObject({ status: 415, body: { code: 'INVALID_REQUEST' } });
  });

  it('for a call without a token is 401', async () => {
    const path = `/platform/v1/environments/${environmentID}/passwordPolicies`;
    const answer = await api.mock.send('GET', path);
    expect(answer).toMatchObject({ status: 401, body: { code: 'ACCESS_FAILED' } });
  });
});
