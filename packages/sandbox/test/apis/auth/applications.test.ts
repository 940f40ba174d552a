import { describe, expect, it } from 'vitest';
import { type Answer, outcome, text } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';
import { authorize, checkIn, cookieOf, redirected, resume, token, verifier } from './sign-on.ts';

const sandbox = testSandbox();
const secret = 'fake orders/secret';
const web = {
  id: 'orders web',
  name: 'Orders',
  type: 'WEB_APP',
  secret,
  redirectUris: ['http://localhost:3000/callback'],
  loginPageUrl: 'http://localhost:3000/sign-on',
};
const page = {
  id: 'orders-page',
  name: 'Orders page',
  type: 'SINGLE_PAGE_APP',
  redirectUris: ['http://localhost:5173/callback'],
  loginPageUrl: 'http://localhost:5173/sign-on',
  pkceEnforcement: 'S256_REQUIRED',
};
const noPkce = { code_challenge: undefined, code_challenge_method: undefined };

/** A world whose applications are these and no others. */
const worldOf = (...applications: readonly object[]) => createTestWorld(sandbox, { applications });

const asWeb = { ...noPkce, client_id: web.id, redirect_uri: web.redirectUris[0] };
const asPage = { client_id: page.id, redirect_uri: page.redirectUris[0] };

type Parameters = Record<string, string | undefined>;

/** Signs on to an application and gives the code. */
async function codeOf(world: TestWorld, parameters: Parameters): Promise<string> {
  const flowID = redirected(await authorize(world, parameters), 'flowId') ?? '';
  const checked = await checkIn(world, flowID, 'user.ok');
  return redirected(await resume(world, flowID, cookieOf(checked)), 'code') ?? '';
}

const encode = (value: string) => encodeURIComponent(value);
const basic = (id: string, password: string) => ({
  authorization: `Basic ${btoa(`${encode(id)}:${encode(password)}`)}`,
});
const code = 'authorization_code';

const error = ({ status, body }: Answer) => `${status} ${text(body, 'error')}`.trim();

/** The body of a token request for a code, without what is `undefined`. */
const redeeming = (parameters: Record<string, string | undefined>) => {
  const given = Object.entries({ grant_type: code, ...parameters }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return Object.fromEntries(given);
};

describe('a confidential and a single-page application of one world', async () => {
  const world = await worldOf(web, page);

  it('sign users on at their own pages, without and with PKCE', async () => {
    for (const [application, parameters] of [
      [web, asWeb],
      [page, asPage],
    ] as const) {
      const { status, headers } = await authorize(world, parameters);
      expect(status).toBe(302);
      const { origin, pathname } = new URL(headers.get('location') ?? '');
      expect(origin + pathname).toBe(application.loginPageUrl);
    }
  });

  it('redeem their codes, each in its own way', async () => {
    const body = redeeming({ code: await codeOf(world, asWeb), redirect_uri: asWeb.redirect_uri });
    const byWeb = await token(world, body, basic(web.id, secret));
    expect(byWeb.body).toMatchObject({ refresh_token: expect.any(String) });
    const byPage = await token(
      world,
      redeeming({ ...asPage, code: await codeOf(world, asPage), code_verifier: verifier }),
    );
    expect(byPage.body).toMatchObject({ refresh_token: expect.any(String) });
  });

  it.each([
    [
      'the redirect URI of the page to the confidential one',
      { ...asWeb, redirect_uri: asPage.redirect_uri },
    ],
    [
      'the redirect URI of the confidential one to the page',
      { ...asPage, redirect_uri: asWeb.redirect_uri },
    ],
    ['another port', { ...asWeb, redirect_uri: 'http://localhost:3001/callback' }],
    ['more than the redirect URI', { ...asWeb, redirect_uri: `${asWeb.redirect_uri}?x=1` }],
  ])('show, and never redirect to, %s', async (_, parameters) => {
    const answer = await authorize(world, parameters);
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE redirect_uri');
    expect(answer.headers.get('location')).toBeNull();
  });

  it('do not redeem the code of the other one', async () => {
    const body = { code: await codeOf(world, asWeb), redirect_uri: asWeb.redirect_uri };
    const stolen = await token(world, redeeming({ ...body, client_id: page.id }));
    expect(error(stolen)).toBe('400 invalid_grant');
    const other = { code: await codeOf(world, asPage), redirect_uri: asPage.redirect_uri };
    const taken = await token(
      world,
      redeeming({ ...other, code_verifier: verifier }),
      basic(web.id, secret),
    );
    expect(error(taken)).toBe('400 invalid_grant');
  });

  it('do not renew the tokens of the other one', async () => {
    const redeemed = await token(
      world,
      redeeming({ ...asPage, code: await codeOf(world, asPage), code_verifier: verifier }),
    );
    const body = {
      grant_type: 'refresh_token',
      refresh_token: text(redeemed.body, 'refresh_token'),
    };
    expect(error(await token(world, body, basic(web.id, secret)))).toBe('400 invalid_grant');
    expect((await token(world, { ...body, client_id: page.id })).status).toBe(200);
  });
});

describe('client authentication', async () => {
  const posts = { ...web, id: 'posts', tokenEndpointAuthMethod: 'CLIENT_SECRET_POST' };
  const world = await worldOf(web, posts, page);
  const inForm = (id: string, given: string) => ({ client_id: id, client_secret: given });

  it.each([
    ['HTTP Basic', {}, basic(web.id, secret), 'invalid_grant'],
    ['the form', inForm('posts', secret), {}, 'invalid_grant'],
    ['no secret', { client_id: page.id }, {}, 'invalid_grant'],
    ['the form for HTTP Basic', inForm(web.id, secret), {}, 'invalid_client'],
    ['HTTP Basic for the form', {}, basic('posts', secret), 'invalid_client'],
    ['no secret for HTTP Basic', { client_id: web.id }, {}, 'invalid_client'],
    ['both', inForm(web.id, secret), basic(web.id, secret), 'invalid_client'],
    ['HTTP Basic for none', {}, basic(page.id, ''), 'invalid_client'],
    ['a wrong secret', {}, basic(web.id, 'wrong'), 'invalid_client'],
  ])('by %s', async (_, body, headers, expected) => {
    const answer = await token(world, { grant_type: code, code: 'none', ...body }, headers);
    expect(text(answer.body, 'error')).toBe(expected);
  });

  it('names the way that the application is configured for', async () => {
    const { body } = await token(world, { grant_type: code, code: 'none' }, basic('posts', secret));
    expect(text(body, 'error_description')).toBe(
      'This application authenticates with client_id and client_secret in the form.',
    );
  });

  it('takes the secret that is there unless one is given', async () => {
    const own = await worldOf({ id: 'w', type: 'WORKER' });
    const headers = basic('w', 'sandbox-application-secret');
    expect((await token(own, { grant_type: 'client_credentials' }, headers)).status).toBe(200);
  });

  it('takes a secret that was changed, and the former one no more', async () => {
    const own = await worldOf({ id: 'w', type: 'WORKER', secret });
    await own.control('PATCH', '/applications/w', { secret: 'changed' });
    const ask = (password: string) =>
      token(own, { grant_type: 'client_credentials' }, basic('w', password));
    expect(error(await ask(secret))).toBe('401 invalid_client');
    expect((await ask('changed')).status).toBe(200);
  });
});

describe('PKCE', async () => {
  const required = { ...web, id: 'required', pkceEnforcement: 'REQUIRED' };
  const world = await worldOf(web, required);
  const plain = { code_challenge: verifier, code_challenge_method: 'plain' };

  it.each([
    ['OPTIONAL', web.id, noPkce, null],
    ['OPTIONAL', web.id, plain, null],
    ['REQUIRED', 'required', plain, null],
    ['REQUIRED', 'required', noPkce, 'invalid_request'],
  ])('enforced as %s, %#', async (_, client_id, challenge, expected) => {
    const answer = await authorize(world, { ...asWeb, client_id, ...challenge });
    expect(answer.status).toBe(302);
    expect(redirected(answer, 'error')).toBe(expected);
  });

  it.each([
    ['by its verifier', plain, verifier, '200'],
    ['not by another one', plain, `${verifier}x`, '400 invalid_grant'],
    ['not without it', plain, undefined, '400 invalid_grant'],
    ['not by a verifier where there is no challenge', noPkce, verifier, '400 invalid_grant'],
  ])('is proved %s', async (_, challenge, code_verifier, expected) => {
    const { redirect_uri } = asWeb;
    const given = await codeOf(world, { ...asWeb, ...challenge });
    const body = redeeming({ code: given, redirect_uri, code_verifier });
    expect(error(await token(world, body, basic(web.id, secret)))).toBe(expected);
  });
});

describe('grant and response types that are not enabled', async () => {
  const implicit = { ...web, id: 'implicit', grantTypes: ['IMPLICIT'] };
  const once = { ...web, id: 'once', grantTypes: ['AUTHORIZATION_CODE'] };
  const world = await worldOf(implicit, once, { id: 'worker', type: 'WORKER', secret });

  it('are refused by authorize', async () => {
    const answer = await authorize(world, { ...asWeb, client_id: 'implicit' });
    expect(redirected(answer, 'error')).toBe('unauthorized_client');
    const worker = await authorize(world, { ...asWeb, client_id: 'worker' });
    expect(outcome(worker)).toBe('400 INVALID_DATA INVALID_VALUE client_id');
  });

  it.each([
    ['implicit', { grant_type: code, code: 'any' }],
    ['once', { grant_type: 'refresh_token', refresh_token: 'any' }],
    ['once', { grant_type: 'client_credentials' }],
    ['worker', { grant_type: code, code: 'any' }],
  ])('are refused by the token endpoint, %s %#', async (id, body) => {
    expect(error(await token(world, body, basic(id, secret)))).toBe('400 unauthorized_client');
  });

  it('leave the refresh token out', async () => {
    const parameters = { ...asWeb, client_id: 'once' };
    const { redirect_uri } = asWeb;
    const body = redeeming({ code: await codeOf(world, parameters), redirect_uri });
    const redeemed = await token(world, body, basic('once', secret));
    expect(redeemed.body).toHaveProperty('access_token');
    expect(redeemed.body).not.toHaveProperty('refresh_token');
  });
});

describe('scopes', async () => {
  const world = await worldOf({ ...page, scopes: ['openid', 'email'] });

  it('are those that the application may have', async () => {
    const scope = 'email profile openid email p1:read:user';
    const given = await codeOf(world, { ...asPage, scope });
    const body = redeeming({ ...asPage, code: given, code_verifier: verifier });
    expect(text((await token(world, body)).body, 'scope')).toBe('email openid');
  });

  it('are refused when none remains', async () => {
    const answer = await authorize(world, { ...asPage, scope: 'profile' });
    expect(redirected(answer, 'error')).toBe('invalid_scope');
  });
});

describe('redirect URIs', async () => {
  const native = {
    id: 'native',
    type: 'NATIVE_APP',
    redirectUris: ['http://127.0.0.1/in', 'http://[::1]:7000/in', 'com.example.app:/in'],
  };
  const wild = {
    id: 'wild',
    type: 'SINGLE_PAGE_APP',
    allowWildcardInRedirectUris: true,
    redirectUris: ['https://app.test/in/*/done', 'https://app.test/in?tenant=*'],
  };
  const world = await worldOf(native, wild);

  it.each([
    ['native', 'http://127.0.0.1:5999/in', 302],
    ['native', 'http://127.0.0.1/in', 302],
    ['native', 'http://[::1]:7001/in', 302],
    ['native', 'com.example.app:/in', 302],
    ['native', 'http://localhost:5999/in', 400],
    ['native', 'https://127.0.0.1:5999/in', 400],
    ['native', 'http://127.0.0.1:5999/in/', 400],
    ['native', 'http://127.0.0.1:5999@evil.test/in', 400],
    ['native', 'http://127.0.0.1.evil.test/in', 400],
    ['native', 'http://127.0.0.1:99999/in', 400],
    ['native', 'http://127.0.0.1:65535/in', 302],
    ['wild', 'https://app.test/in/a/done', 302],
    ['wild', 'https://app.test/in/a/b/done', 302],
    ['wild', 'https://app.test/in?tenant=a', 302],
    ['wild', 'https://app.test/in/done', 400],
    ['wild', 'https://app.test/in/../../out/done', 400],
    ['wild', 'https://app.test/in/%2e%2e/out/done', 400],
    ['wild', 'https://app.test/in/a?x=/done', 400],
    ['wild', 'https://app.test/in?tenant=a#/b', 400],
    ['wild', 'https://app.test.evil.test/in/a/done', 400],
  ])('of %s, %s is answered with %i', async (client_id, redirect_uri, status) => {
    expect((await authorize(world, { client_id, redirect_uri })).status).toBe(status);
  });
});
