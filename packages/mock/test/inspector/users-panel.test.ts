import { describe, expect, it } from 'vitest';
import { clipboardOf, rowOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

describe('users', () => {
  it.each([
    ['user.ok', 'Lock', /^Locked 1[45] min/],
    ['user.locked', 'Unlock', /^OK$/],
    ['user.ok', 'Expire', /^Expired$/],
    ['user.expired', 'Renew', /^OK$/],
    ['user.ok', 'Must change', /^Must change$/],
    ['user.mustchange', 'May keep', /^OK$/],
  ])('%s: %s', async (username, action, status) => {
    const { page } = await setup().open();
    const row = rowOf(page, username);
    await row.getByRole('button', { name: `${action}: ${username}` }).click();
    await says(row.locator('.badge').first(), status);
  });

  it('breaks an e-mail address before its @', async () => {
    const { control, open } = setup();
    const email = 'ada.lovelace.analytical@engine.example.com';
    await control('POST', '/users', { username: email, email });
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    const parts = await page.locator('tr', { hasText: email }).evaluate((row) =>
      [...row.querySelectorAll('.username, .address')].map((node) =>
        [...node.childNodes]
          .filter((child) => child.textContent !== '')
          .map((child) => {
            const range = document.createRange();
            range.selectNodeContents(child);
            return [child.textContent, range.getClientRects().length];
          }),
      ),
    );
    const whole = [
      ['ada.lovelace.analytical', 1],
      ['@engine.example.com', 1],
    ];
    expect(parts).toEqual([whole, whole]);
  });

  it('issues a token that works, and keeps it out of the page', async () => {
    const { page } = await setup().open();
    await rowOf(page, 'user.ok')
      .getByRole('button', { name: /^Token/ })
      .click();
    await says(page.getByRole('status'), 'Copied a token of user.ok.');
    const token = await clipboardOf(page);
    expect((await setup().send('GET', 'any', undefined, token)).status).toBe(200);
    expect(await page.content()).not.toContain(token);
  });
});
