import { ClientSecretBasic, ClientSecretPost, None } from 'openid-client';
import { expect, onTestFinished, test } from 'vitest';
import { createOpenidClientApp } from '../src/openid-client.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test.each([
  ['WEB_APP', 'CLIENT_SECRET_BASIC', ClientSecretBasic],
  ['WEB_APP', 'CLIENT_SECRET_POST', ClientSecretPost],
  ['NATIVE_APP', 'NONE', None],
] as const)('a %s with %s signs on and off', async (type, method, authenticate) => {
  const { clientID, browser, origin, signedOffURI, close } = await startRelyingParty(
    { type, tokenEndpointAuthMethod: method, pkceEnforcement: 'S256_REQUIRED' },
    '/callback',
    (registration) => createOpenidClientApp(registration, authenticate),
  );
  onTestFinished(close);
  const read = async (path: string) => JSON.parse((await browser.visit(origin + path)).body);

  const signOnPage = await browser.visit(`${origin}/login`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(JSON.parse(home.body)).toMatchObject({ ...profile, aud: clientID });
  expect(await read('/userinfo')).toMatchObject(profile);
  expect(await read('/refresh')).toMatchObject({ scope: 'openid profile email' });
  expect(await read('/introspect')).toMatchObject({ active: true, sub: profile.sub });

  const { url } = await browser.visit(`${origin}/logout`);
  expect(url).toBe(`${signedOffURI}?state=fake-state`);
  expect(await read('/refresh')).toMatchObject({ error: 'invalid_grant' });
});

test('a WEB_APP whose requests must be pushed signs on with a pushed one', async () => {
  const { browser, origin, clientID, close } = await startRelyingParty(
    { type: 'WEB_APP', pkceEnforcement: 'S256_REQUIRED', parRequirement: 'REQUIRED' },
    '/callback',
    (registration) => createOpenidClientApp(registration, ClientSecretBasic, { pushed: true }),
  );
  onTestFinished(close);

  const signOnPage = await browser.visit(`${origin}/login`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(JSON.parse(home.body)).toMatchObject({ ...profile, aud: clientID });
});

test('a WEB_APP whose requests must be pushed is refused one that is not', async () => {
  const { browser, origin, redirectURI, close } = await startRelyingParty(
    { type: 'WEB_APP', pkceEnforcement: 'S256_REQUIRED', parRequirement: 'REQUIRED' },
    '/callback',
    (registration) => createOpenidClientApp(registration, ClientSecretBasic),
  );
  onTestFinished(close);

  const { searchParams, href } = new URL((await browser.visit(`${origin}/login`)).url);
  expect(href.startsWith(`${redirectURI}?`)).toBe(true);
  expect(searchParams.get('error_description')).toBe(
    'The application has to push its authorization requests.',
  );
});
