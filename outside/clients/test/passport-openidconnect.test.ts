import { expect, onTestFinished, test } from 'vitest';
import { createPassportApp } from '../src/passport-openidconnect.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('passport-openidconnect signs on and off', async () => {
  const { browser, origin, signedOffURI, close } = await startRelyingParty(
    { type: 'WEB_APP', tokenEndpointAuthMethod: 'CLIENT_SECRET_POST' },
    '/callback',
    createPassportApp,
  );
  onTestFinished(close);

  const signOnPage = await browser.visit(`${origin}/login`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(home.url).toBe(`${origin}/`);
  expect(JSON.parse(home.body)).toMatchObject({
    id: profile.sub,
    username: profile.preferred_username,
    name: { givenName: profile.given_name, familyName: profile.family_name },
    emails: [{ value: profile.email }],
  });

  const { url } = await browser.visit(`${origin}/logout`);
  expect(url).toBe(signedOffURI);
  const { body } = await browser.visit(`${origin}/`);
  expect(JSON.parse(body)).toBe(null);
});
