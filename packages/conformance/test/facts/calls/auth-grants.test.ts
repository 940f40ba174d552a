import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages and recorded tokens say of authorization codes, tokens and their claims.

const mock = usePageMock();
const base = `/auth/${environmentID}/as`;
const user = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const callback = 'https://app.example.com/callback';
const client = 'orders-web';
const secret = 'fake-orders-secret';
const basic = { authorization: `Basic ${btoa(`${client}:${secret}`)}` };

type Claims = Readonly<Record<string, unknown>>;
type Tokens = Readonly<Record<'access_token' | 'id_token' | 'refresh_token' | 'scope', string>>;

const register = (settings: object = {}) =>
  mock.arrange('POST', '/applications', {
    id: client,
    type: 'WEB_APP',
    secret,
    redirectUris: [callback],
    ...settings,
  });

const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
const headerOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());

const post = (
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = basic,
) =>
  mock.send(
    'POST',
    base + path,
    { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    new URLSearchParams(form).toString(),
  );

const begin = (more: Record<string, string> = {}) =>
  mock.send(
    'GET',
    `${base}/authorize?${new URLSearchParams({
      client_id: client,
      response_type: 'code',
      response_mode: 'pi.flow',
      redirect_uri: callback,
      scope: 'openid profile email',
      nonce: 'fake-nonce',
      state: 'fake-state',
      ...more,
    })}`,
  );

/** Signs the user on, and gives what the application is told. */
async function signOn(more: Record<string, string> = {}) {
  const { body } = await begin(more);
  const { id } = body as { id: string };
  const done = await mock.send(
    'POST',
    `/auth/${environmentID}/flows/${id}`,
    { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
    JSON.stringify({ username: 'user.ok', password: 'Tr4vel-Lightly-88' }),
  );
  return (done.body as { authorizeResponse: { code: string; state: string } }).authorizeResponse;
}

const redeem = (code: string, more: Record<string, string> = {}) =>
  post('/token', { grant_type: 'authorization_code', code, redirect_uri: callback, ...more });

async function tokens(more: Record<string, string> = {}): Promise<Tokens> {
  const { code } = await signOn(more);
  return (await redeem(code)).body as Tokens;
}

describe('an authorization code', () => {
  it('comes with the state, and is worth tokens once', async () => {
    await register();
    const { code, state } = await signOn();
    expect(state).toBe('fake-state');
    expect(await redeem(code)).toMatchObject({
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: 3600,
        scope: expect.stringContaining('openid'),
        id_token: expect.any(String),
        refresh_token: expect.any(String),
      },
    });
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each<[string, string | undefined, number]>([
    ['OPTIONAL', undefined, 200],
    ['OPTIONAL', 'plain', 200],
    ['REQUIRED', 'plain', 200],
    ['REQUIRED', undefined, 400],
    ['S256_REQUIRED', 'plain', 400],
    ['S256_REQUIRED', 'S256', 200],
  ])('needs the challenge of %s: by %s it is %i', async (pkceEnforcement, method, status) => {
    await register({ pkceEnforcement });
    const verifier = randomBytes(32).toString('base64url');
    const challenge =
      method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
    const proof = method
      ? { code_challenge: challenge, code_challenge_method: method }
      : ({} as Record<string, string>);
    expect((await begin(proof)).status).toBe(status);
    if (status !== 200) return;
    const { code } = await signOn(proof);
    const answer = await redeem(code, method ? { code_verifier: verifier } : {});
    expect(answer.status).toBe(200);
  });

  it('needs the verifier of its challenge', async () => {
    await register();
    const { code } = await signOn({
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'plain',
    });
    expect(await redeem(code, { code_verifier: 'b'.repeat(43) })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });
});

describe('a redirect URI', () => {
  it.each<[string, object, string, number]>([
    ['exactly', {}, callback, 200],
    ['in another case', {}, 'https://app.example.com/Callback', 400],
    ['with a query more', {}, `${callback}?a=1`, 400],
    [
      'at any port of this machine',
      { type: 'NATIVE_APP', secret: undefined, redirectUris: ['http://127.0.0.1/callback'] },
      'http://127.0.0.1:51234/callback',
      200,
    ],
    [
      'by a wildcard in the path',
      { allowWildcardInRedirectUris: true, redirectUris: ['https://app.example.com/*'] },
      'https://app.example.com/a/b',
      200,
    ],
  ])('has to be registered %s', async (_title, settings, uri, status) => {
    await register(settings);
    const answer = await begin({ redirect_uri: uri });
    expect(answer.status).toBe(status);
    if (status === 400)
      expect(answer.body).toMatchObject({
        details: [{ code: 'INVALID_VALUE', target: 'redirect_uri' }],
      });
  });
});

describe('a client', () => {
  it.each<[string, Record<string, string>, Record<string, string>, number]>([
    ['CLIENT_SECRET_BASIC', {}, basic, 200],
    ['CLIENT_SECRET_BASIC', { client_id: client, client_secret: secret }, {}, 401],
    ['CLIENT_SECRET_POST', { client_id: client, client_secret: secret }, {}, 200],
    ['CLIENT_SECRET_POST', {}, basic, 401],
    ['CLIENT_SECRET_BASIC', { client_id: client }, {}, 401],
  ])(
    'authenticates by %s alone: with %j and %j it is %i',
    async (method, form, headers, status) => {
      await register({ tokenEndpointAuthMethod: method });
      const { code } = await signOn();
      const answer = await post(
        '/token',
        { grant_type: 'authorization_code', code, redirect_uri: callback, ...form },
        headers,
      );
      expect(answer.status).toBe(status);
      if (status === 401) expect(answer.body).toMatchObject({ error: 'invalid_client' });
    },
  );
});

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
      client_id: client,
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
      aud: client,
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
