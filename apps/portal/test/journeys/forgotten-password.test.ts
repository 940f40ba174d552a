import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  beginSignOn,
  newestCode,
  nextPassword,
  ownPassword,
  resetWorld,
  send,
  standsAt,
} from '../sign-on/sign-on-page.ts';
import { alertOf, descriptionOf, hasFocus, paragraphsOf, successOf, useStage } from '../stage.ts';

const stage = useStage({ MOCK_MODE: 'sandbox' });

beforeEach(() => resetWorld(stage()));

describe('a forgotten password', () => {
  async function forget(username: string): Promise<Page> {
    const page = await beginSignOn(stage());
    await page.getByLabel('User name').fill(username);
    await page.getByRole('button', { name: 'Forgot password?' }).click();
    expect(await page.getByLabel('User name').inputValue()).toBe(username);
    await page.getByRole('button', { name: 'Send recovery code' }).click();
    return page;
  }

  const recover = (page: Page, code: string) =>
    send(page, { 'Recovery code': code, 'New password': nextPassword }, 'Set password and go on');

  test('is replaced with the code of the newest mail', async () => {
    const page = await forget('user.ok');
    await standsAt(page, 'RECOVERY_CODE_REQUIRED');
    const first = await newestCode(stage(), 'user.ok@example.com');
    await page.getByRole('button', { name: 'Send the code again' }).click();
    await page.getByText('A new code is on its way').waitFor();
    await recover(page, first);
    const field = page.getByLabel('Recovery code');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await descriptionOf(field)).toEqual([
      '8 letters and digits, capital or small.',
      'The recovery code is not correct. 4 tries are left before the lock.',
    ]);
    expect(await hasFocus(field)).toBe(true);
    await recover(page, (await newestCode(stage(), 'user.ok@example.com')).toLowerCase());
    expect((await paragraphsOf(successOf(page)))[1]).toContain('Your password is changed.');
    await page.getByRole('link', { name: 'Continue to Sample app' }).click();
    await page.waitForURL(/#\/signed-on$/);
  });

  test('locks after five wrong codes', async () => {
    const page = await forget('user.ok');
    for (const left of ['4 tries', '3 tries', '2 tries', 'One try']) {
      await recover(page, 'WRONG000');
      await page.getByText(`${left}`).waitFor();
    }
    await recover(page, 'WRONG000');
    expect((await paragraphsOf(alertOf(page)))[0]).toBe('The password is locked');
    await page.getByRole('timer').waitFor();
  });

  test('of nobody is told', async () => {
    const page = await forget('user.nobody');
    expect((await paragraphsOf(alertOf(page))).slice(0, 2)).toEqual([
      'Nobody has this user name',
      'Check the user name, then try again.',
    ]);
    await page.getByRole('button', { name: 'Back to sign-on' }).click();
    await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
    await successOf(page).waitFor();
  });
});
