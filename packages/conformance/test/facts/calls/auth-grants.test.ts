import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { authCalls, basic, callback, client } from './auth-calls.ts';

// What the vendor's pages say of authorization codes, redirect URIs, and how clients authenticate.

const { register, begin, signOn, redeem } = authCalls(usePageMock());

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
    ['CLIENT_SECRET_BASIC', { client_id: client.id, client_secret: client.secret }, {}, 401],
    ['CLIENT_SECRET_POST', { client_id: client.id, client_secret: client.secret }, {}, 200],
    ['CLIENT_SECRET_POST', {}, basic, 401],
    ['CLIENT_SECRET_BASIC', { client_id: client.id }, {}, 401],
  ])(
    'authenticates by %s alone: with %j and %j it is %i',
    async (method, form, headers, status) => {
      await register({ tokenEndpointAuthMethod: method });
      const { code } = await signOn();
      const answer = await redeem(code, form, headers);
      expect(answer.status).toBe(status);
      if (status === 401) expect(answer.body).toMatchObject({ error: 'invalid_client' });
    },
  );
});
