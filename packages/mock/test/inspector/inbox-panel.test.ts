import { expect, it } from 'vitest';
import { clipboardOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

it('keeps the token of a reset link out of the page until somebody opens the mail', async () => {
  const { mock, open } = setup();
  const response = await fetch(`${mock.url}/directory/api/directory/users/password-lost`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ email: 'jborder@anywhere.com' }),
  });
  expect(response.status).toBe(200);
  const { page } = await open();
  const mail = page.locator('.mail').first();
  await mail.getByRole('button', { name: 'Copy link' }).click();
  await says(page.getByRole('status'), 'Copied the link to jborder@anywhere.com.');
  const link = await clipboardOf(page);
  expect(link).toMatch(/^https:\/\/login\.pingone\.com\//);
  expect(await page.content()).not.toContain(link);
  await says(mail, 'The link leads to login.pingone.com, which knows nothing of the mock.');
  await mail.getByText('Read the mail').click();
  await says(mail.locator('.mail-text p'), link);
  expect(await mail.locator('a').count()).toBe(0);
});

it('opens the link to a page of an app from the mail, and is reached by its address', async () => {
  const { mock, open } = setup();
  await fetch(`${mock.url}/directory/api/directory/users/password-lost`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ email: 'jborder@anywhere.com', link: `${mock.url}/healthz?from=mail` }),
  });
  const { page } = await open({}, '/#inbox');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inbox');
  const mail = page.locator('.mail').first();
  await mail.getByText('Read the mail').click();
  const opening = page.context().waitForEvent('page');
  await mail.locator('.mail-text a').click();
  const opened = await opening;
  expect(opened.url()).toMatch(/\/healthz\?from=mail&confirmationToken=[\w-]{36}$/);
});

it.each([1400, 390])(
  'goes to the panel of an address at %i px, once those above it are filled',
  async (width) => {
    const { open, send } = setup();
    for (let time = 0; time < 30; time += 1) await send('GET', 'read');
    const { page } = await open({ viewport: { width, height: 844 } }, '/#world');
    const heading = page.locator('#world h2').first();
    await page.locator('#users').getByText('user.ok', { exact: true }).first().waitFor();
    await expect
      .poll(async () => {
        const { y = -1 } = (await heading.boundingBox()) ?? {};
        const jump = width < 1000 ? ((await page.locator('.jump').boundingBox())?.height ?? 0) : 0;
        return y >= jump && y < 844;
      })
      .toBe(true);
  },
);
