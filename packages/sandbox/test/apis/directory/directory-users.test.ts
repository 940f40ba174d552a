import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, type Sent } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const oldPassword = '$ecret@456';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const basic = (secret = 'sandbox-api-key', client = `sandbox-directory-${world.environmentID}`) =>
  `Basic ${btoa(`${client}:${secret}`)}`;
const call = (method: string, path: string, sent: Sent = {}) =>
  world.send(method, `/directory/api${path}`, {
    ...sent,
    headers: { authorization: basic(), ...sent.headers },
  });
const json = (body: object) => ({ type: 'application/json', body: JSON.stringify(body) });
const checks = async (password: string, username = 'jborder') => {
  const body = new URLSearchParams({ grant_type: 'password', username, password }).toString();
  const type = 'application/x-www-form-urlencoded';
  return (await call('POST', '/oauth/token', { type, body })).status;
};

describe('checkPassword of the directory', () => {
  it.each(['jborder', 'JBORDER', 'jborder@anywhere.com'])('takes the name %s', async (name) => {
    expect(await checks(oldPassword, name)).toBe(200);
  });

  it('refuses a wrong password, an unknown name and a disabled user with one answer', async () => {
    expect(await checks('wrong')).toBe(400);
    expect(await checks(oldPassword, 'nobody')).toBe(400);
    await world.control('PATCH', `/users/${id}`, { enabled: false });
    expect(await checks(oldPassword)).toBe(400);
    expect((await world.entry())['rule']).toBe('the account is disabled');
  });
});

describe('users of the directory', () => {
  const list = async (query = '') => call('GET', `/directory/user${query}`);

  it('have the members that the pages show, times of the extension in milliseconds', async () => {
    const { createdAt } = (await world.control('GET', '')).body as { createdAt: string };
    const made = createdAt.replace('Z', '+00:00');
    expect((await call('GET', `/directory/user/${id}`)).body).toEqual({
      schemas: ['urn:scim:schemas:core:1.0', 'urn:scim:schemas:com_pingone:1.0'],
      id,
      userName: 'jborder',
      active: true,
      name: { givenName: 'Jo', familyName: 'Border' },
      emails: [{ value: 'jborder@anywhere.com', type: 'work' }],
      groups: [],
      meta: {
        created: made,
        lastModified: made,
        location: expect.stringMatching(`/directory/api/directory/user/${id}$`),
      },
      'urn:scim:schemas:com_pingone:1.0': {
        state: 'ACTIVE',
        passwordExpired: false,
        directoryId: world.environmentID,
        accountId: world.environmentID,
        createTimeStamp: Date.parse(createdAt),
        lastModifiedTimeStamp: Date.parse(createdAt),
      },
    });
  });

  it('are changed last when their password is', async () => {
    await world.control('POST', '/clock/advance', { by: 'PT1H' });
    const body = { id, newPassword: 'Fake-Harbour-2042!', oldPassword };
    expect((await call('POST', '/directory/users/password-reset', json(body))).status).toBe(200);
    const { meta } = (await call('GET', `/directory/user/${id}`)).body as {
      meta: { created: string; lastModified: string };
    };
    const apart = Date.parse(meta.lastModified) - Date.parse(meta.created);
    expect(apart).toBe(3_600_000);
  });

  it('are listed in an envelope', async () => {
    expect((await list()).body).toMatchObject({
      schemas: ['urn:scim:schemas:core:1.0'],
      totalResults: 1,
      startIndex: 1,
      count: 1,
      resources: [{ id, userName: 'jborder', emails: [{ value: 'jborder@anywhere.com' }] }],
    });
  });

  it.each([
    ['?filter=userName%20eq%20%22JBorder%22', 1],
    ['?filter=emails.value%20eq%20%22jborder%40anywhere.com%22', 1],
    ['?filter=userName%20eq%20%22nobody%22', 0],
    ['?startIndex=2', 0],
    ['?count=0', 0],
  ])('are found by %s', async (query, count) => {
    expect((await list(query)).body).toMatchObject({ count });
  });

  it('are read one by one', async () => {
    const { body } = await call('GET', `/directory/user/${id}`);
    expect(body).toMatchObject({
      userName: 'jborder',
      'urn:scim:schemas:com_pingone:1.0': { state: 'ACTIVE', passwordExpired: false },
    });
    expect(outcome(await call('GET', '/directory/user/nobody'))).toBe('404 NOT_FOUND');
  });
});

describe('credentials of the directory', () => {
  it.each([
    ['nothing', ''],
    ['another API key', () => basic('wrong')],
    ['another client', () => basic('sandbox-api-key', 'nobody')],
    ['no Base64', 'Basic ###'],
    ['no colon', `Basic ${btoa('nobody')}`],
    ['a bearer token', () => `Bearer ${world.workerToken()}`],
  ])('are refused, %s', async (_, authorization) => {
    const header = typeof authorization === 'string' ? authorization : authorization();
    const answer = await call('GET', `/directory/user/${id}`, {
      headers: { authorization: header },
    });
    expect(outcome(answer)).toBe('401 ACCESS_FAILED');
  });
});
