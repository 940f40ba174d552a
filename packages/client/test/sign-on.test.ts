import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSignOn, type SignOnApplication } from '../src/sign-on.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const redirectURI = 'https://app.example.com/callback';
const application = { environmentID, clientID: 'page', redirectURI };

describe('the addresses', () => {
  it.each<[string, Partial<SignOnApplication>, string]>([
    ['a region', { region: 'EU' }, `https://auth.pingone.eu/${environmentID}/as`],
    ['a custom domain', { customDomain: 'auth.example.com' }, 'https://auth.example.com/as'],
    [
      'a base URL',
      { baseUrl: 'http://localhost/auth/' },
      `http://localhost/auth/${environmentID}/as`,
    ],
  ])('are those of %s', async (_title, host, issuer) => {
    const signOn = createSignOn({ ...application, ...host } as SignOnApplication);
    const { url } = await signOn.begin();
    expect(url.startsWith(`${issuer}/authorize?`)).toBe(true);
    expect(signOn.signOffURL()).toBe(`${issuer}/signoff`);
  });

  it('of the sign-on asks for a code with state, nonce and PKCE, whatever else is asked for', async () => {
    const signOn = createSignOn({ ...application, region: 'EU', scopes: ['email', 'openid'] });
    const { url, transaction } = await signOn.begin({ login_hint: 'user.ok' });
    const { code_challenge, ...query } = Object.fromEntries(new URL(url).searchParams);
    expect(code_challenge).toMatch(/^[\w-]{43}$/);
    expect(url).not.toContain(transaction.verifier);
    expect(query).toEqual({
      login_hint: 'user.ok',
      client_id: 'page',
      response_type: 'code',
      redirect_uri: redirectURI,
      scope: 'openid email',
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge_method: 'S256',
    });
  });

  it('are new for each sign-on', async () => {
    const signOn = createSignOn({ ...application, region: 'EU' });
    const [one, other] = [await signOn.begin(), await signOn.begin()];
    const values = [one, other].flatMap(({ transaction }) => Object.values(transaction));
    expect(new Set(values).size).toBe(6);
  });
});

describe('what is plainly wrong is a TypeError', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, object, string]>([
    ['a redirect URI', { redirectURI: '/callback' }, 'Write the redirectURI as it is registered'],
    ['an environment', { environmentID: '..' }, 'The path parameter environmentID'],
    ['a region', { region: 'XX' }, 'Give an absolute baseUrl'],
    ['a custom domain', { region: undefined, customDomain: 'a/b' }, 'Write the customDomain'],
  ])('%s', (_title, wrong, message) => {
    const all = { ...application, region: 'EU', ...wrong } as SignOnApplication;
    expect(() => createSignOn(all)).toThrow(message);
  });

  it('a secret in a browser', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const all = { ...application, region: 'EU', clientSecret: 'fake' } as const;
    expect(() => createSignOn(all)).toThrow('would be readable by everyone');
    expect(() => createSignOn({ ...application, region: 'EU' })).not.toThrow();
  });
});
