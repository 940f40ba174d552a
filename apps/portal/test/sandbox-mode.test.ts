import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  environmentID,
  field,
  nextPassword,
  ownPassword,
  resetWorld,
  send,
  standsAt,
} from './sign-on/sign-on-page.ts';
import {
  alertOf,
  descriptionOf,
  hasFocus,
  paragraphsOf,
  settled,
  successOf,
  useStage,
} from './stage.ts';

const stage = useStage({ MOCK_MODE: 'sandbox' });

beforeEach(() => resetWorld(stage()));

describe('change my password', () => {
  const change = (page: Page, currentPassword: string, newPassword: string) =>
    send(
      page,
      { 'Current password': currentPassword, 'New password': newPassword },
      'Change password',
    );

  test('a wrong current password costs a try', async () => {
    const page = await stage().open('change-password');
    expect(await standsAt(page, 'OK')).toBe('Password of user.ok OK');
    expect(await page.getByText('Mock answer').count()).toBe(0);
    await change(page, 'Fake-Wrong-1!', nextPassword);
    await page.getByText('4 tries are left').waitFor();
    expect(await descriptionOf(field(page, 'Current password'))).toEqual([
      'The current password is not correct. 4 tries are left before the lock.',
    ]);
    await change(page, 'Fake-Wrong-2!', nextPassword);
    await page.getByText('3 tries are left').waitFor();
  });

  test('every broken rule is told, and the click after mending them is not lost', async () => {
    const page = await stage().open('change-password');
    await change(page, ownPassword, 'aaaa');
    await page.locator('[aria-invalid=true]').waitFor();
    expect((await descriptionOf(field(page, 'New password'))).length).toBe(4);
    await change(page, ownPassword, 'Tr4vel-Lightly-89');
    await page.getByText('The password has to differ from the current one').waitFor();
    expect(await descriptionOf(field(page, 'New password'))).toEqual([
      'The password has to differ from the current one in at least 3 characters.',
    ]);
    await change(page, ownPassword, nextPassword);
    expect(await paragraphsOf(successOf(page))).toEqual([
      'Your password is changed',
      'Use the new one from now on, on every device.',
    ]);
  });

  test('it has to be kept for a day', async () => {
    const page = await stage().open('change-password');
    await change(page, ownPassword, nextPassword);
    await successOf(page).waitFor();
    await change(page, nextPassword, 'Fake-Lantern-7351?');
    expect((await paragraphsOf(alertOf(page)))[0]).toBe('The password was changed only recently');
  });

  test('five wrong passwords lock it, and the lock counts down', async () => {
    const page = await stage().open('change-password');
    for (const left of ['4 tries', '3 tries', '2 tries', 'One try']) {
      // The same wrong password again would not count.
      await change(page, `Fake-Wrong, ${left}`, nextPassword);
      await page.getByText(left).waitFor();
    }
    await change(page, 'Fake-Wrong-1!', nextPassword);
    expect((await paragraphsOf(alertOf(page))).slice(0, 2)).toEqual([
      'The password is locked',
      'Too many attempts failed. Try again in 15 minutes, or ask an administrator for help.',
    ]);
    await page
      .getByRole('timer')
      .getByText(/^14:\d\d$/)
      .waitFor();
    expect(await hasFocus(alertOf(page))).toBe(true);
  });
});

test('a temporary password has to be changed', async () => {
  const page = await stage().open('temporary-password');
  await send(page, { 'Temporary password': 'Fake-Temporary-77!' }, 'Set temporary password');
  expect((await paragraphsOf(successOf(page)))[1]).toContain('MUST_CHANGE_PASSWORD');
  await page.getByRole('link', { name: 'Change my password' }).click();
  expect(await standsAt(page, 'MUST')).toBe('Password of user.ok MUST_CHANGE_PASSWORD');
});

test("the worker's token is renewed when the world begins anew", async () => {
  const page = await stage().open('temporary-password');
  await send(page, { 'Temporary password': 'Fake-Temporary-77!' }, 'Set temporary password');
  await successOf(page).waitFor();
  await resetWorld(stage());
  await send(page, { 'Temporary password': 'Fake-Temporary-78!' }, 'Set temporary password');
  await page.locator('.last-call', { hasText: '200 OK' }).waitFor();
  await successOf(page).waitFor();
});

test('a sign-on is prepared that asks for a new password', async () => {
  const page = await stage().open('sign-on');
  expect(await standsAt(page, 'MUST')).toBe('Sign-on of user.mustchange MUST_CHANGE_PASSWORD');
  await send(
    page,
    { 'Current password': ownPassword, 'New password': nextPassword },
    'Change password and go on',
  );
  await successOf(page).waitFor();
  expect(await standsAt(page, 'COMPLETED')).toBe('Sign-on of user.mustchange COMPLETED');
  await page.reload();
  await settled(page);
  expect(await standsAt(page, 'MUST')).toBe('Sign-on of user.mustchange MUST_CHANGE_PASSWORD');
});

describe('a Directory password is reset', () => {
  test('with the old one', async () => {
    const page = await stage().open('directory-reset');
    const values = { 'Old password': '$ecret@456', 'New password': '$ecret@123-Other' };
    await send(page, values, 'Reset password');
    await successOf(page).waitFor();
    await send(page, { ...values, 'New password': nextPassword }, 'Reset password');
    await page.locator('[aria-invalid=true]').waitFor();
    expect((await descriptionOf(field(page, 'Old password')))[0]).toContain('not correct');
  });

  test('with the token of the mail, once', async () => {
    const page = await stage().open('directory-request');
    await send(page, {}, 'Request reset link');
    await successOf(page).waitFor();
    const query = { to: 'jborder@anywhere.com' };
    const { data } = await stage().control.GET('/worlds/{environmentID}/inbox/newest', {
      params: { path: { environmentID }, query },
    });
    await page.getByRole('link', { name: 'Reset a Directory password' }).click();
    await page.locator('.radio', { hasText: 'Confirmation token' }).click();
    const values = { 'Confirmation token': data?.code ?? '', 'New password': nextPassword };
    await send(page, values, 'Reset password');
    await successOf(page).waitFor();
    await send(page, values, 'Reset password');
    await page.locator('[aria-invalid=true]').waitFor();
  });
});
