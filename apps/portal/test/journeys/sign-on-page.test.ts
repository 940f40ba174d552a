import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  beginSignOn,
  environmentID,
  nextPassword,
  ownPassword,
  resetWorld,
  send,
  standsAt,
} from '../sign-on/sign-on-page.ts';
import {
  alertOf,
  descriptionOf,
  hasFocus,
  paragraphsOf,
  settled,
  successOf,
  useStage,
  wireOf,
} from '../stage.ts';

const stage = useStage({ MOCK_MODE: 'sandbox' });

beforeEach(() => resetWorld(stage()));

const signOn = (page: Page, username: string, password = ownPassword) =>
  send(page, { 'User name': username, Password: password }, 'Sign on');

/** Goes on to the application, and gives the query that arrives there. */
async function arrive(page: Page): Promise<Record<string, string>> {
  const request = page.waitForRequest((one) => one.url().includes('/callback'));
  await page.getByRole('link', { name: 'Continue to Sample app' }).click();
  const { searchParams } = new URL((await request).url());
  await page.waitForURL(/#\/(not-)?signed-on$/);
  return Object.fromEntries(searchParams);
}

describe('a step that the portal has no form for', () => {
  test('is named, and the user is sent back to the application', async () => {
    const page = await beginSignOn(stage());
    await signOn(page, 'user.mfa');
    expect(await standsAt(page, 'OTP')).toBe('Sign-on of user.mfa to Sample app OTP_REQUIRED');
    expect(await page.locator('.note').textContent()).toContain(
      'The portal cannot do what this sign-on asks for. Go back to the application.',
    );
    expect(await page.locator('main form').count()).toBe(0);
    expect(await hasFocus(page.locator('.note'))).toBe(true);
  });
});

describe('a whole sign-on', () => {
  test('goes from the application through a new password back to the application', async () => {
    const page = await beginSignOn(stage());
    expect(await page.title()).toBe('Sign on · Password portal');
    expect(await standsAt(page, 'USERNAME')).toBe(
      'Sign-on to Sample app USERNAME_PASSWORD_REQUIRED',
    );
    await signOn(page, 'user.expired');
    expect(await standsAt(page, 'EXPIRED')).toBe(
      'Sign-on of user.expired to Sample app PASSWORD_EXPIRED',
    );
    expect(await hasFocus(page.locator('.note'))).toBe(true);
    const change = { 'Current password': ownPassword, 'New password': nextPassword };
    await send(page, change, 'Change password and go on');
    expect(await paragraphsOf(successOf(page))).toEqual([
      'You are signed on',
      'Your password is changed. Use the new one from now on. Sample app is waiting for you.',
    ]);
    expect(await hasFocus(successOf(page))).toBe(true);
    const { code = '', ...rest } = await arrive(page);
    expect(rest).toEqual({ state: 'the-state' });
    expect(code.length).toBeGreaterThan(20);
    await page.getByRole('heading', { level: 1, name: 'You are signed on' }).waitFor();
    expect(page.url()).toBe(`${stage().portalUrl}/#/signed-on`);
    expect(await page.content()).not.toContain(code);
  });

  test('needs no change when the password is good', async () => {
    const page = await beginSignOn(stage());
    await signOn(page, 'user.ok');
    expect(await paragraphsOf(successOf(page))).toEqual([
      'You are signed on',
      'Sample app is waiting for you.',
    ]);
    expect(Object.keys(await arrive(page))).toEqual(['code', 'state']);
  });

  test('can ask for the user name first', async () => {
    const page = await beginSignOn(stage(), { acr_values: 'Identifier_First' });
    expect((await wireOf(page))[3]).toBe('lookUpUser');
    await send(page, { 'User name': 'user.ok' }, 'Next');
    await standsAt(page, 'PASSWORD_REQUIRED');
    expect(await page.getByLabel('User name').count()).toBe(0);
    expect(await page.locator('input[name=username]').inputValue()).toBe('user.ok');
    await send(page, { Password: 'Fake-Wrong-1!' }, 'Sign on');
    expect((await paragraphsOf(alertOf(page)))[1]).toBe('Check both, then try again.');
    await send(page, { Password: ownPassword }, 'Sign on');
    await successOf(page).waitFor();
  });

  test('begins at the portal too, and twice in one browser', async () => {
    const page = await stage().open('sign-on');
    for (const user of ['user.ok', 'user.expiring']) {
      await page.goto(`${stage().portalUrl}/sign-on`);
      await signOn(page, user);
      await successOf(page).waitFor();
      expect(Object.keys(await arrive(page))).toEqual(['code']);
    }
    await page.getByRole('link', { name: 'Change it during sign-on' }).click();
    expect(await standsAt(page, 'MUST')).toBe('Sign-on of user.mustchange MUST_CHANGE_PASSWORD');
  });
});

describe('a sign-on that does not go on', () => {
  test('counts a lock down', async () => {
    const page = await beginSignOn(stage());
    await signOn(page, 'user.locked');
    expect((await paragraphsOf(alertOf(page)))[0]).toBe('The password is locked');
    const timer = page.getByRole('timer');
    expect(await timer.textContent()).toMatch(/^(24:00:00|23:59:\d\d)$/);
    await timer.getByText(/^23:5\d:\d\d$/).waitFor();
  });

  test('tells an empty field before it asks', async () => {
    const page = await beginSignOn(stage());
    await send(page, { 'User name': 'user.ok' }, 'Sign on');
    expect(await descriptionOf(page.getByLabel('Password', { exact: true }))).toEqual([
      'Enter your password.',
    ]);
    expect((await wireOf(page)).at(-1)).toBe('not sent yet');
  });

  test('starts over with empty fields', async () => {
    const page = await beginSignOn(stage());
    await signOn(page, 'user.ok', 'Fake-Wrong-1!');
    await alertOf(page).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    await alertOf(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('User name').inputValue()).toBe('');
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
  });

  test('says that it has expired', async () => {
    const page = await beginSignOn(stage());
    await stage().control.POST('/worlds/{environmentID}/clock/advance', {
      params: { path: { environmentID } },
      body: { by: 'PT15M' },
    });
    await signOn(page, 'user.ok');
    await page.locator('form').waitFor({ state: 'detached' });
    expect((await paragraphsOf(alertOf(page))).slice(0, 2)).toEqual([
      'This sign-on has expired',
      'Go back to the application and sign on again. A sign-on ends after 15 minutes without activity.',
    ]);
    expect(await page.getByRole('button', { name: 'Read again' }).count()).toBe(0);
  });

  test.each([
    'flowId=somewhere',
    'flowId=..',
    'flowId=a%2Fb',
    `flowId=${environmentID}&environmentId=..`,
  ])('says that its address is none: %s', async (query) => {
    const page = await (await stage().browser.newContext()).newPage();
    const paths: string[] = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === stage().mockUrl) paths.push(pathname);
    });
    await page.goto(`${stage().portalUrl}/?${query}#/sign-on`);
    await settled(page);
    expect((await paragraphsOf(alertOf(page)))[0]).toBe('This is not the address of a sign-on');
    expect(await page.getByRole('button', { name: 'Read again' }).count()).toBe(0);
    expect(paths).toEqual(
      query.endsWith('somewhere') ? [`/auth/${environmentID}/flows/somewhere`] : [],
    );
  });

  test('comes back to the application without a code', async () => {
    const page = await (await stage().browser.newContext()).newPage();
    await page.goto(`${stage().portalUrl}/callback?error=access_denied`);
    expect(await paragraphsOf(alertOf(page))).toEqual([
      'The sign-on has failed',
      'The application got no code. Try again.',
    ]);
  });
});
