import { expect, it } from 'vitest';
import { clipboardOf, says, useFreshStage } from './stage.ts';

const stage = useFreshStage();

it('keeps the token of a reset link out of the page until somebody opens the mail', async () => {
  const { mock, open } = stage();
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
  const { mock, open } = stage();
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
