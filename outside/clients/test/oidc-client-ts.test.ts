import { expect, onTestFinished, test } from 'vitest';
import { createPageApp } from '../src/page-app.ts';
import { openApp, press, shown, signOnInPage } from '../src/real-browser.ts';
import { startRelyingParty } from '../src/relying-party.ts';
import { profile } from './profile.ts';

test('oidc-client-ts signs on and off in a browser', async () => {
  const party = await startRelyingParty(
    { type: 'SINGLE_PAGE_APP', pkceEnforcement: 'S256_REQUIRED' },
    '/callback',
    (registration) => createPageApp('oidc-client-ts', registration),
  );
  onTestFinished(party.close);
  const page = await openApp(party);
  onTestFinished(() => page.context().close());

  await press(page, 'Sign on');
  await signOnInPage(page, party, { username: 'user.ok', password: 'Tr4vel-Lightly-88' });
  expect(await shown(page)).toMatchObject({ profile, token_type: 'Bearer' });
  await press(page, 'Refresh');
  expect(await shown(page)).toMatchObject({ profile, scope: 'openid profile email' });

  await press(page, 'Sign off');
  await page.waitForURL(party.signedOffURI);
  await page.goto(party.origin);
  expect(await shown(page)).toBe(null);
});
