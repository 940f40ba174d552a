import { expect, onTestFinished, test } from 'vitest';
import { createPageApp } from '../src/page-app.ts';
import { openApp, press, shown, signOnInPage } from '../src/real-browser.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('@forgerock/oidc-client signs on and off in a browser', async () => {
  const party = await startRelyingParty(
    { type: 'SINGLE_PAGE_APP', pkceEnforcement: 'S256_REQUIRED', idpSignoff: true },
    '/callback',
    (registration) => createPageApp('forgerock-oidc-client', registration),
  );
  onTestFinished(party.close);
  const page = await openApp(party);
  onTestFinished(() => page.context().close());

  await press(page, 'Sign on');
  await signOnInPage(page, party, { username: 'user.ok', password: 'Tr4vel-Lightly-88' });
  expect(await shown(page)).toMatchObject({ accessToken: expect.stringMatching(/^ey/) });
  await press(page, 'User');
  expect(await shown(page)).toMatchObject(profile);

  const signOff = page.waitForRequest(/\/as\/idpSignoff\?/);
  await press(page, 'Sign off');
  expect((await (await signOff).response())?.status()).toBe(204);
  expect(await shown(page)).toEqual({
    deleteResponse: null,
    revokeResponse: null,
    sessionResponse: null,
  });
  await page.goto(party.origin);
  await press(page, 'Sign on');
  await page.waitForURL(/\/sign-on\?/);
});
