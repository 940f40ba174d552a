import { describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const page = 'http://127.0.0.1:4020/';
const everyScope = expect.arrayContaining(['openid', 'profile', 'p1:read:userPassword']);
const workerID = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const sampleID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';

const web = {
  id: 'orders-web',
  type: 'WEB_APP',
  secret: 'fake-orders-secret',
  redirectUris: ['http://localhost:3000/callback'],
};
const spa = { id: 'orders-page', type: 'SINGLE_PAGE_APP' };

describe('the applications of a world', () => {
  it('are the worker and the sample application unless given', async () => {
    const world = await createTestWorld(sandbox);
    expect((await world.control('GET', '')).body).toMatchObject({
      applications: [
        {
          id: workerID,
          name: 'Sandbox worker',
          type: 'WORKER',
          grantTypes: ['CLIENT_CREDENTIALS'],
          redirectUris: [],
        },
        {
          id: sampleID,
          name: 'Sample app',
          type: 'SINGLE_PAGE_APP',
          redirectUris: ['http://127.0.0.1:4020/callback'],
          postLogoutRedirectUris: ['http://127.0.0.1:4020', 'http://127.0.0.1:4020/'],
          loginPageUrl: page,
          tokenEndpointAuthMethod: 'NONE',
          pkceEnforcement: 'S256_REQUIRED',
        },
      ],
    });
  });

  it('are those that the world is made of, with what is left out filled in, without secrets', async () => {
    const world = await createTestWorld(sandbox, {
      applications: [{ ...web, responseTypes: ['CODE', 'ID_TOKEN'] }, { type: 'WORKER' }],
    });
    const { body } = await world.control('GET', '');
    expect(member(body, 'applications')).toEqual([
      {
        id: 'orders-web',
        name: 'orders-web',
        type: 'WEB_APP',
        redirectUris: ['http://localhost:3000/callback'],
        allowWildcardInRedirectUris: false,
        postLogoutRedirectUris: [],
        loginPageUrl: page,
        grantTypes: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN', 'IMPLICIT'],
        responseTypes: ['CODE', 'ID_TOKEN'],
        tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
        pkceEnforcement: 'OPTIONAL',
        idpSignoff: false,
        parRequirement: 'OPTIONAL',
        parTimeout: 60,
        scopes: everyScope,
      },
      expect.objectContaining({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: 'WORKER',
        grantTypes: ['CLIENT_CREDENTIALS'],
        responseTypes: [],
        tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
      }),
    ]);
  });
});

describe('one application', () => {
  it('is made, read, changed and deleted', async () => {
    const world = await createTestWorld(sandbox);
    const made = await world.control('POST', '/applications', { ...web, id: 'Orders/Web' });
    expect([made.status, text(made.body, 'id')]).toEqual([201, 'Orders/Web']);
    const path = '/applications/Orders%2FWeb';
    expect((await world.control('GET', path)).body).toEqual(made.body);
    expect((await world.control('GET', '/applications/orders%2Fweb')).status).toBe(404);
    const changes = { pkceEnforcement: 'REQUIRED', loginPageUrl: 'https://a.test/in' };
    const changed = await world.control('PATCH', path, changes);
    expect(changed.body).toEqual({ ...(made.body as object), ...changes });
    const back = await world.control('PATCH', path, { loginPageUrl: null });
    expect(text(back.body, 'loginPageUrl')).toBe(page);
    expect((await world.control('DELETE', path)).status).toBe(204);
    const gone = await world.control('DELETE', path);
    expect(text(gone.body, 'message')).toBe(
      `There is no such application. These exist: Sandbox worker (${workerID}), Sample app (${sampleID}).`,
    );
  });

  it('stays as it is when a change is refused', async () => {
    const world = await createTestWorld(sandbox);
    const changes = { name: 'Other', redirectUris: ['callback'] };
    const refused = await world.control('PATCH', `/applications/${sampleID}`, changes);
    expect(outcome(refused)).toBe('400 INVALID_DATA INVALID_VALUE redirectUris.0');
    const { body } = await world.control('GET', `/applications/${sampleID}`);
    expect(text(body, 'name')).toBe('Sample app');
  });

  it('is one of 100 at most', async () => {
    const world = await createTestWorld(sandbox);
    const applications = Array.from({ length: 100 }, (_, number) => ({ ...spa, id: `a${number}` }));
    expect((await world.control('PATCH', '', { applications })).status).toBe(200);
    expect(outcome(await world.control('POST', '/applications', spa))).toBe(
      '400 INVALID_DATA LIMIT_EXCEEDED applications',
    );
  });

  it('ends its worker tokens when it is deleted', async () => {
    const world = await createTestWorld(sandbox);
    await world.control('DELETE', `/applications/${workerID}`);
    expect((await world.password('user.ok', 'read')).status).toBe(401);
  });
});
