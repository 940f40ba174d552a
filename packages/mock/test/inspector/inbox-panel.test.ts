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
});
