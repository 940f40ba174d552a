import { expect, onTestFinished, test } from 'vitest';
import { createOauth4webapiApp } from '../src/oauth4webapi.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('oauth4webapi signs on and off', async () => {
  const { browser, origin, signedOffURI, close } = await startRelyingParty(
    { type: 'WEB_APP' },
    '/callback',
    createOauth4webapiApp,
  );
  onTestFinished(close);
  const read = async (path: string) => JSON.parse((await browser.visit(origin + path)).body);

  const signOnPage = await browser.visit(`${origin}/login`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(home.url).toBe(`${origin}/userinfo`);
  expect(JSON.parse(home.body)).toMatchObject(profile);
  expect(await read('/refresh')).toMatchObject({ scope: 'openid profile email' });
  expect(await read('/introspect')).toMatchObject({ active: true, sub: profile.sub });
  expect(await read('/revoke')).toBe('revoked');
  expect(await read('/refresh')).toMatchObject({ error: 'invalid_grant' });

  const { url } = await browser.visit(`${origin}/logout`);
  expect(url).toBe(signedOffURI);
});
