import { expect, onTestFinished, test } from 'vitest';
import { createExpressOpenidConnectApp } from '../src/express-openid-connect.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('express-openid-connect signs on and off by code', async () => {
  const scope = 'openid profile email';
  const authorizationParams = { response_type: 'code', scope };
  const { browser, origin, signedOffURI, close } = await startRelyingParty(
    { type: 'WEB_APP' },
    '/callback',
    (registration) => createExpressOpenidConnectApp(registration, { authorizationParams }),
  );
  onTestFinished(close);
  const read = async (path: string) => JSON.parse((await browser.visit(origin + path)).body);

  const signOnPage = await browser.visit(`${origin}/login`);
  const home = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(home.url).toBe(`${origin}/`);
  expect(JSON.parse(home.body)).toMatchObject(profile);
  expect(await read('/userinfo')).toMatchObject(profile);
  expect(await read('/refresh')).toMatchObject({ token_type: 'Bearer' });

  const { url } = await browser.visit(`${origin}/logout`);
  expect(url).toBe(signedOffURI);
  expect(await read('/')).toBe(null);
});

test('express-openid-connect signs on and off with its defaults, an ID token by form', async () => {
  const { browser, origin, signedOffURI, close } = await startRelyingParty(
    { type: 'WEB_APP', responseTypes: ['ID_TOKEN'], grantTypes: ['IMPLICIT'] },
    '/callback',
    (registration) => createExpressOpenidConnectApp(registration, {}),
  );
  onTestFinished(close);

  const signOnPage = await browser.visit(`${origin}/login`);
  const formPage = await browser.signOn(signOnPage, 'user.ok', 'Tr4vel-Lightly-88');
  expect(formPage.status).toBe(200);
  const home = await browser.press(formPage);
  expect(home.url).toBe(`${origin}/`);
  expect(JSON.parse(home.body)).toMatchObject(profile);

  const { url } = await browser.visit(`${origin}/logout`);
  expect(url).toBe(signedOffURI);
  expect(JSON.parse((await browser.visit(origin)).body)).toBe(null);
});
