import * as openid from 'openid-client';
import { expect, it } from 'vitest';
import { createTestWorld, testSandbox } from '../../world.ts';
import { checkIn, cookieOf, resume } from './sign-on.ts';
import { beginSignOn, discover } from './third-party-client.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;
const configuration = await discover(sandbox, issuer);

/** Signs on as a user whose password is good. */
async function signOn() {
  const { flowID, checks } = await beginSignOn(sandbox, configuration);
  const checked = await checkIn(world, flowID, 'user.ok');
  const { headers } = await resume(world, flowID, cookieOf(checked));
  const callback = new URL(headers.get('location') ?? '');
  return openid.authorizationCodeGrant(configuration, callback, checks);
}

it('an OpenID client signs on and refreshes its tokens', async () => {
  const tokens = await signOn();
  const refreshed = await openid.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
  for (const { access_token } of [tokens, refreshed]) {
    const { status } = await world.password('user.ok', 'read', undefined, access_token);
    expect(status).toBe(200);
  }
  await expect(
    openid.refreshTokenGrant(configuration, tokens.refresh_token ?? ''),
  ).rejects.toMatchObject({ error: 'invalid_grant' });
});

it('an OpenID client gets a token for a worker', async () => {
  const authentication = openid.ClientSecretBasic('sandbox-worker-secret');
  const worker = await discover(
    sandbox,
    issuer,
    '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
    authentication,
  );
  const tokens = await openid.clientCredentialsGrant(worker);
  expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  const read = await world.password('user.ok', 'read', undefined, tokens.access_token);
  expect(read.status).toBe(200);
});

it.each([
  ['CLIENT_SECRET_BASIC', openid.ClientSecretBasic],
  ['CLIENT_SECRET_POST', openid.ClientSecretPost],
] as const)(
  'an OpenID client signs on to a confidential application without PKCE, by %s',
  async (tokenEndpointAuthMethod, authentication) => {
    const secret = 'fake-orders-secret:/+ %';
    const redirect_uri = 'http://localhost:3000/callback';
    const id = `orders ${tokenEndpointAuthMethod}`;
    const type = 'WEB_APP';
    const application = { id, type, secret, tokenEndpointAuthMethod, redirectUris: [redirect_uri] };
    await world.control('POST', '/applications', application);
    const confidential = await discover(sandbox, issuer, id, authentication(secret));
    const url = openid.buildAuthorizationUrl(confidential, { redirect_uri, scope: 'openid email' });
    const begun = await sandbox.fetch(new Request(url));
    const flowID = new URL(begun.headers.get('location') ?? '').searchParams.get('flowId') ?? '';
    const checked = await checkIn(world, flowID, 'user.ok');
    const { headers } = await resume(world, flowID, cookieOf(checked));
    const callback = new URL(headers.get('location') ?? '');
    const tokens = await openid.authorizationCodeGrant(confidential, callback);
    expect(tokens.claims()).toMatchObject({ aud: id, email: 'user.ok@example.com' });
    const refreshed = await openid.refreshTokenGrant(confidential, tokens.refresh_token ?? '');
    expect(refreshed).toMatchObject({ scope: 'openid email' });
  },
);

it('an OpenID client reads claims, looks into tokens, revokes them and signs off', async () => {
  const tokens = await signOn();
  const refreshToken = tokens.refresh_token ?? '';
  const subject = tokens.claims()?.sub ?? '';
  const claims = await openid.fetchUserInfo(configuration, tokens.access_token, subject);
  expect(claims.sub).toBe(subject);
  const inside = await openid.tokenIntrospection(configuration, tokens.access_token);
  expect(inside).toMatchObject({ active: true, sub: subject });
  await openid.tokenRevocation(configuration, refreshToken);
  await expect(openid.refreshTokenGrant(configuration, refreshToken)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  const url = openid.buildEndSessionUrl(configuration, {
    id_token_hint: tokens.id_token ?? '',
    post_logout_redirect_uri: 'http://127.0.0.1:4020/',
    state: 'invented',
  });
  const { headers } = await sandbox.fetch(new Request(url));
  expect(headers.get('location')).toBe('http://127.0.0.1:4020/?state=invented');
});

it('an ID token is no access token', async () => {
  const tokens = await signOn();
  const read = await world.password('user.ok', 'read', undefined, tokens.id_token ?? '');
  expect(read.status).toBe(401);
});

it('an OpenID client pushes its request, and signs on with what stands for it', async () => {
  const redirect_uri = 'http://localhost:3000/callback';
  const secret = 'fake-pushing-secret';
  const application = { id: 'pushing', type: 'WEB_APP', secret, redirectUris: [redirect_uri] };
  await world.control('POST', '/applications', { ...application, parRequirement: 'REQUIRED' });
  const pushing = await discover(sandbox, issuer, 'pushing', openid.ClientSecretBasic(secret));
  const expectedState = openid.randomState();
  const url = await openid.buildAuthorizationUrlWithPAR(pushing, {
    redirect_uri,
    scope: 'openid email',
    state: expectedState,
  });
  expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  const begun = await sandbox.fetch(new Request(url));
  const flowID = new URL(begun.headers.get('location') ?? '').searchParams.get('flowId') ?? '';
  const checked = await checkIn(world, flowID, 'user.ok');
  const { headers } = await resume(world, flowID, cookieOf(checked));
  const callback = new URL(headers.get('location') ?? '');
  const tokens = await openid.authorizationCodeGrant(pushing, callback, { expectedState });
  expect(tokens.claims()).toMatchObject({ aud: 'pushing', email: 'user.ok@example.com' });
});
