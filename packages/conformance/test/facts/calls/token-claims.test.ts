import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';
import { authCalls, client, type Tokens } from './auth-calls.ts';

// What the vendor's pages and recorded tokens say of tokens, their claims, and the endpoints that take them.

const mock = usePageMock();
const { register, post, tokens } = authCalls(mock);
const base = `/auth/${environmentID}/as`;
const user = 'c3042000-188f-4bc7-a269-dee1602cf7af';

type Claims = Readonly<Record<string, unknown>>;

const partOf = (token: string, index: number): Claims =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());
const headerOf = (token: string) => partOf(token, 0);
const claimsOf = (token: string) => partOf(token, 1);

describe('an access token', () => {
  it('has the claims of a recorded one, and no others of an ID token', async () => {
    await register();
    const { access_token } = await tokens();
    expect(headerOf(access_token)).toMatchObject({ alg: 'RS256', kid: expect.any(String) });
    const claims = claimsOf(access_token);
    expect(claims).toMatchObject({
      iss: `${mock.url}${base}`,
      sub: user,
      aud: [expect.any(String)],
      client_id: client.id,
      scope: expect.any(String),
      sid: expect.any(String),
      env: environmentID,
      org: expect.any(String),
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600);
    for (const name of ['jti', 'acr', 'amr', 'auth_time', 'at_hash', 'p1.region', 'p1.rid'])
      expect(claims).not.toHaveProperty(name);
  });
});

describe('an ID token', () => {
  it('has the claims of a recorded one, for an hour', async () => {
    await register();
    const { id_token, access_token } = await tokens();
    const claims = claimsOf(id_token);
    const half = createHash('sha256').update(access_token).digest().subarray(0, 16);
    expect(claims).toMatchObject({
      iss: `${mock.url}${base}`,
      sub: user,
      aud: client.id,
      nonce: 'fake-nonce',
      sid: claimsOf(access_token)['sid'],
      acr: expect.any(String),
      amr: ['pwd'],
      at_hash: half.toString('base64url'),
      env: environmentID,
      org: expect.any(String),
      'p1.region': expect.any(String),
      preferred_username: 'user.ok',
      email: 'user.ok@example.com',
    });
    expect(claims).not.toHaveProperty('jti');
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3600);
    expect(Number(claims['auth_time'])).toBeLessThanOrEqual(Number(claims['iat']));
    expect(Number(claims['auth_time'])).toBeGreaterThan(Number(claims['iat']) - 60);
  });

  it('is signed by the key of the access token, which the key set has', async () => {
    await register();
    const { id_token, access_token } = await tokens();
    const { kid } = headerOf(id_token);
    expect(headerOf(access_token)['kid']).toBe(kid);
    const { body } = await mock.send('GET', `${base}/jwks`);
    expect((body as { keys: Claims[] }).keys).toContainEqual(
      expect.objectContaining({ kid, kty: 'RSA', use: 'sig' }),
    );
  });

  it('comes with openid alone', async () => {
    await register();
    const answer = await tokens({ scope: 'profile' });
    expect(answer).not.toHaveProperty('id_token');
  });
});

describe('a refresh token', () => {
  const refresh = (token: string) =>
    post('/token', { grant_type: 'refresh_token', refresh_token: token });

  it('gives another one, and a new ID token; the old one is used up', async () => {
    await register();
    const first = await tokens();
    const answer = await refresh(first.refresh_token);
    expect(answer).toMatchObject({ status: 200, body: { id_token: expect.any(String) } });
    expect((answer.body as Tokens).refresh_token).not.toBe(first.refresh_token);
    expect(await refresh(first.refresh_token)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('is good for 30 days', async () => {
    await register();
    const { refresh_token } = await tokens();
    await mock.arrange('POST', '/clock/advance', { by: 'P30DT1S' });
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  it('is not given to an application without the grant', async () => {
    await register({ grantTypes: ['AUTHORIZATION_CODE'] });
    expect(await tokens()).not.toHaveProperty('refresh_token');
  });

  it('ends with its user', async () => {
    await register();
    const { refresh_token } = await tokens();
    await mock.arrange('PATCH', `/users/${user}`, { enabled: false });
    expect((await refresh(refresh_token)).status).toBe(400);
  });
});

describe('introspection', () => {
  it('tells the claims of a good token, and of any other only that it is not active', async () => {
    await register();
    const { access_token } = await tokens();
    const { body } = await post('/introspect', { token: access_token });
    expect(body).toMatchObject({ active: true, token_type: 'Bearer', sub: user });
    const other = await post('/introspect', { token: 'fake-token' });
    expect(other).toMatchObject({ status: 200, body: { active: false } });
    expect(Object.keys(other.body as object)).toEqual(['active']);
  });

  it('asks for the authentication of the client', async () => {
    await register();
    expect((await post('/introspect', { token: 'fake-token' }, {})).status).toBe(401);
  });
});

describe('revocation', () => {
  it('is answered with nothing, and leaves a token of the PingOne API as it is', async () => {
    await register();
    const { access_token } = await tokens();
    expect(await post('/revoke', { token: access_token })).toMatchObject({
      status: 200,
      body: undefined,
    });
    const { body } = await post('/introspect', { token: access_token });
    expect(body).toMatchObject({ active: true });
  });
});

describe('userinfo', () => {
  const read = (method: string, token: string) =>
    mock.send(method, `${base}/userinfo`, { authorization: `Bearer ${token}` });

  it.each(['GET', 'POST'])('tells the claims of the scopes by %s', async (method) => {
    await register();
    const { access_token } = await tokens();
    const { body } = await read(method, access_token);
    expect(body).toMatchObject({
      sub: user,
      preferred_username: 'user.ok',
      email: 'user.ok@example.com',
      updated_at: expect.any(Number),
      env: environmentID,
      org: expect.any(String),
      'p1.region': expect.any(String),
    });
    expect(body).not.toHaveProperty('address');
  });

  it('is not for a worker', async () => {
    const { access_token } = (await mock.arrange('POST', '/tokens', {})) as Tokens;
    expect(await read('GET', access_token)).toMatchObject({ body: { code: 'ACCESS_FAILED' } });
  });
});
