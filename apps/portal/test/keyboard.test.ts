import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hasFocus, paragraphsOf, successOf, useStage, wireOf } from './stage.ts';

const stage = useStage();

/** The name of the element that has the focus, as assistive technology has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** Waits until the focus is at the element of a name; it moves a frame or more after the picture. */
const focusIs = (page: Page, name: string): Promise<void> =>
  expect.poll(() => focused(page), { timeout: 60_000 }).toBe(name);

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('every control is reached in reading order', async () => {
  const page = await stage().open('change-password');
  const names: string[] = [];
  for (let step = 0; step < 13; step += 1) {
    await press(page, 'Tab');
    names.push(await focused(page));
  }
  expect(names).toEqual([
    'Skip to the form',
    'Change my passwordYou know your current one.',
    'Set a temporary passwordAn administrator helps a user back in.',
    'Change it during sign-onYour password expired or is temporary.',
    'Reset a Directory passwordWith the old password or a token.',
    'Request a reset by e-mailA Directory user gets a reset link.',
    'Current password',
    'Show current password',
    'New password',
    'Show new password',
    'Change password',
    '200 Password changed',
    '200 Usable',
  ]);
});

test('a password is changed without a mouse', async () => {
  const page = await stage().open('sign-on');
  await press(page, 'Tab', 'Tab', 'Enter');
  await page.getByRole('heading', { level: 1, name: 'Change my password' }).waitFor();
  await focusIs(page, 'Change my password');
  await page.locator('.badge', { hasText: 'OK' }).waitFor();
  await press(page, 'Tab');
  await page.keyboard.type('Tr4vel-Lightly-88');
  await press(page, 'Tab', 'Enter');
  expect(await page.locator('input[name=currentPassword]').getAttribute('type')).toBe('text');
  await press(page, 'Tab');
  await page.keyboard.type('Fake-Harbour-2042!');

  await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await page.getByRole('listbox').waitFor();
  await press(page, 'ArrowDown', 'Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await focusIs(page, '400 Wrong current password');
  await press(page, 'Shift+Tab', 'Enter');
  await page.locator('[aria-invalid=true]').waitFor();
  await focusIs(page, 'Current password');

  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await page.getByRole('listbox').waitFor();
  await press(page, 'Home', 'Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await focusIs(page, '200 Password changed');
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
  expect(await paragraphsOf(successOf(page))).toEqual([
    'Your password is changed',
    'Use the new one from now on, on every device.',
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect((await wireOf(page)).at(-1)).toBe('200 OK');
});

test('the first stop skips the navigation', async () => {
  const page = await stage().open('change-password');
  await press(page, 'Tab', 'Enter');
  await focusIs(page, 'Change my password');
  await press(page, 'Tab');
  await focusIs(page, 'Current password');
});
