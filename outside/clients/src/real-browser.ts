import { sharedBrowser } from '@ping-password/test-browser';
import type { Page } from 'playwright-core';
import { checkMedia } from './browser.ts';
import type { RelyingParty } from './relying-party.ts';

/** Opens an app in a fresh profile of a real browser. */
export async function openApp({ origin }: RelyingParty): Promise<Page> {
  const context = await (await sharedBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(origin);
  return page;
}

/** Presses a button of the app. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).click();

/** What the app shows, once it does. */
export const shown = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.locator('output:not(:empty)').textContent()) ?? '');

/** Does what Ping's own sign-on page does: checks the password, then goes to `resumeUrl`. */
export async function signOnInPage(
  page: Page,
  { authUrl, redirectURI }: RelyingParty,
  credentials: { readonly username: string; readonly password: string },
): Promise<void> {
  await page.waitForURL(/\/sign-on\?/);
  const { searchParams } = new URL(page.url());
  const flow = `${searchParams.get('environmentId')}/flows/${searchParams.get('flowId')}`;
  const call = { url: `${authUrl}/${flow}`, media: checkMedia, body: JSON.stringify(credentials) };
  await page.evaluate(async ({ url, media, body }) => {
    const headers = { 'content-type': media };
    const checked = await fetch(url, { method: 'POST', credentials: 'include', headers, body });
    const { resumeUrl } = await checked.json();
    location.assign(resumeUrl);
  }, call);
  await page.waitForURL(`${redirectURI}?*`);
}
