import { expect, onTestFinished, test } from 'vitest';
import { createAuthJsApp } from '../src/auth-js.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('Auth.js signs on and off by its provider for Ping Identity', async () => {
  const { browser, origin, issuer, signedOffURI, close } = await startRelyingParty(
    { type: 'WEB_APP' },
    '/auth/callback/ping-id',
    createAuthJsApp,
  );
  onTestFinished(close);
  const read = async (path: string) => JSON.parse((await browser.visit(origin + path)).body);
  const submit = async (path: string, callbackUrl: string) =>
    browser.submit(`${origin}${path}`, { ...(await read('/auth/csrf')), callbackUrl });

  const signOnPage = await submit('/auth/signin/ping-id', `${origin}/auth/session`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(home.url).toBe(`${origin}/auth/session`);
  expect(JSON.parse(home.body)).toMatchObject({ user: { id: profile.sub, email: profile.email } });

  const parameters = new URLSearchParams({ post_logout_redirect_uri: signedOffURI });
  const { url } = await submit('/auth/signout', `${issuer}/signoff?${parameters}`);
  expect(url).toBe(signedOffURI);
  expect(await read('/auth/session')).toBe(null);
});
