import { describe, expect, it } from 'vitest';
import { type Answer, outcome, text } from '../../answer.ts';
import { createTestWorld, idOf, testSandbox } from '../../world.ts';
import {
  beginFlow,
  checkIn,
  clientID,
  cookieOf,
  redeem,
  redirected,
  refresh,
  resume,
  signOn,
} from './sign-on.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const worker = {
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
};
const issuedAt = Date.parse('2026-03-02T10:00:00Z') / 1000;

type Caller = Record<string, string>;
type Own = typeof world;

const call = (path: string, token: string, caller: Caller, own: Own = world): Promise<Answer> =>
  own.auth('POST', path, {
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ token, ...caller }).toString(),
  });
const introspect = (token: string, caller: Caller = worker, own?: Own) =>
  call('/as/introspect', token, caller, own);
const revoke = (token: string, caller: Caller = { client_id: clientID }) =>
  call('/as/revoke', token, caller);

/** The tokens of a sign-on. */
const tokens = async (own: Own = world) => {
  const { body } = await redeem(own, await signOn(own, { scope: 'openid email' }));
  const of = (name: string) => text(body, name);
  return { access: of('access_token'), refresh: of('refresh_token'), id: of('id_token') };
};

describe('introspection', () => {
  it('tells what an access token of a user stands for', async () => {
    const { access } = await tokens();
    const { status, body } = await introspect(access);
    expect(status).toBe(200);
    expect(body).toEqual({
      active: true,
      token_type: 'Bearer',
      scope: 'openid email',
      client_id: clientID,
      sub: idOf('user.ok'),
      aud: ['http://127.0.0.1:4010/platform'],
      iss: `http://127.0.0.1:4010/auth/${world.environmentID}/as`,
      iat: issuedAt,
      exp: issuedAt + 3600,
    });
  });

  it('tells of a token of a worker, which stands for no user, and of a refresh token', async () => {
    const { body } = await introspect(world.workerToken());
    expect(body).toMatchObject({ active: true, client_id: worker.client_id });
    expect(body).not.toHaveProperty('sub');
    const { refresh: refreshToken } = await tokens();
    expect((await introspect(refreshToken)).body).toEqual({
      active: true,
      scope: 'openid email',
      client_id: clientID,
      sub: idOf('user.ok'),
      exp: issuedAt + 30 * 86_400,
    });
  });

  it('tells a public application of its own tokens only', async () => {
    const { access } = await tokens();
    const own = { client_id: clientID };
    expect((await introspect(access, own)).body).toMatchObject({ active: true });
    expect((await introspect(world.workerToken(), own)).body).toEqual({ active: false });
  });

  it('calls nothing active that is not good', async () => {
    const own = await createTestWorld(sandbox);
    const { access, refresh: refreshToken, id } = await tokens(own);
    const inactive = { active: false };
    expect((await introspect('invented', worker, own)).body).toEqual(inactive);
    expect((await introspect(id, worker, own)).body).toEqual(inactive);
    expect((await introspect(access)).body).toEqual(inactive);
    await refresh(own, refreshToken);
    expect((await introspect(refreshToken, worker, own)).body).toEqual(inactive);
    await own.advance('PT1H');
    expect((await introspect(access, worker, own)).body).toEqual(inactive);
  });

  it('asks who calls', async () => {
    const { access } = await tokens();
    const answer = await introspect(access, { ...worker, client_secret: 'wrong' });
    expect([answer.status, text(answer.body, 'error')]).toEqual([401, 'invalid_client']);
    expect((await introspect('')).status).toBe(400);
  });
});

describe('revocation', () => {
  it('ends a refresh token and those that follow from its sign-on', async () => {
    const { refresh: first } = await tokens();
    const second = text((await refresh(world, first)).body, 'refresh_token');
    expect(await revoke(second)).toMatchObject({ status: 200, body: '' });
    expect((await refresh(world, second)).status).toBe(400);
  });

  it('leaves the tokens of other applications, and access tokens, as they are', async () => {
    const { access, refresh: refreshToken } = await tokens();
    expect((await revoke(refreshToken, worker)).status).toBe(200);
    expect((await revoke(access)).status).toBe(200);
    expect((await revoke('invented')).status).toBe(200);
    expect((await introspect(access)).body).toMatchObject({ active: true });
    expect((await refresh(world, refreshToken)).status).toBe(200);
  });

  it('asks who calls', async () => {
    const { refresh: refreshToken } = await tokens();
    expect((await revoke(refreshToken, { client_id: 'nobody' })).status).toBe(401);
    expect((await refresh(world, refreshToken)).status).toBe(200);
  });
});

describe('sign-off', () => {
  const address = 'http://127.0.0.1:4020/';
  const signOff = (query: Record<string, string>, cookie?: string) =>
    world.auth('GET', `/as/signoff?${new URLSearchParams(query)}`, {
      headers: cookie === undefined ? {} : { cookie },
    });

  it('ends the cookie and the refresh tokens of the sign-on, and goes where it was asked to', async () => {
    const { refresh: refreshToken, id } = await tokens();
    const answer = await signOff({
      id_token_hint: id,
      post_logout_redirect_uri: address,
      state: 'invented state',
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${address}?state=invented+state`);
    expect(answer.headers.get('set-cookie')).toBe(
      `ST=; Path=/auth/${world.environmentID}; Max-Age=0; Secure; HttpOnly; SameSite=None`,
    );
    expect((await refresh(world, refreshToken)).status).toBe(400);
  });

  it('takes an ID token that has expired', async () => {
    const own = await createTestWorld(sandbox);
    const { id } = await tokens(own);
    await own.advance('P1D');
    const { status } = await own.auth('GET', `/as/signoff?id_token_hint=${id}`);
    expect(status).toBe(302);
  });

  it('needs neither a hint nor an address', async () => {
    const answer = await signOff({});
    expect(answer.status).toBe(302);
    expect(redirected(answer, 'environmentId')).toBe(world.environmentID);
    const elsewhere = await signOff({ post_logout_redirect_uri: address });
    expect(elsewhere.headers.get('location')).toBe(address);
  });

  it('ends the sign-ons of the browser that are still going on', async () => {
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    await signOff({}, cookie);
    expect((await resume(world, flowID, cookie)).status).toBe(404);
  });

  it('is shown, and nothing ends, when the address or the hint is wrong', async () => {
    const type = 'WEB_APP';
    const other = 'https://other.example.com/';
    const postLogoutRedirectUris = [other];
    await world.control('POST', '/applications', { id: 'other', type, postLogoutRedirectUris });
    const { refresh: refreshToken, id, access } = await tokens();
    const foreign = await tokens(await createTestWorld(sandbox));
    const wrongHint = '400 INVALID_DATA INVALID_VALUE id_token_hint';
    const wrongAddress = '400 INVALID_DATA INVALID_VALUE post_logout_redirect_uri';
    for (const [query, expected] of [
      [{ post_logout_redirect_uri: `${address}x` }, wrongAddress],
      [{ post_logout_redirect_uri: other, id_token_hint: id }, wrongAddress],
      [{ id_token_hint: access }, wrongHint],
      [{ id_token_hint: foreign.id }, wrongHint],
      [{ id_token_hint: `${id}x` }, wrongHint],
    ] as const) {
      const answer = await signOff(query);
      expect(outcome(answer)).toBe(expected);
      expect(answer.headers.get('location')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect((await signOff({ post_logout_redirect_uri: other })).status).toBe(302);
    expect((await refresh(world, refreshToken)).status).toBe(200);
  });

  it('is refused with the hint of another user than that of the browser', async () => {
    const { id } = await tokens();
    const cookie = cookieOf(await checkIn(world, await beginFlow(world), 'user.expiring'));
    expect(outcome(await signOff({ id_token_hint: id }, cookie))).toBe(
      '400 INVALID_DATA INVALID_VALUE id_token_hint',
    );
  });
});
