import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { beginSignOn, nextPassword, ownPassword, resetWorld, send } from './sign-on-page.ts';
import { alertOf, successOf, useStage } from './stage.ts';

const stage = useStage({ MOCK_MODE: 'sandbox' });
const schemes = ['light', 'dark'] as const;
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 800 } };

beforeEach(() => resetWorld(stage()));

async function takeAllSteps(page: Page, name: string): Promise<void> {
  await inspect(page, `${name}-begin`);
  await send(page, { 'User name': 'user.expired', Password: 'Fake-Wrong-1!' }, 'Sign on');
  await alertOf(page).waitFor();
  await inspect(page, `${name}-wrong`);
  await send(page, { Password: ownPassword }, 'Sign on');
  const change = { 'Current password': ownPassword, 'New password': 'aaaa' };
  await send(page, change, 'Change password and go on');
  await page.locator('[aria-invalid=true]').waitFor();
  await inspect(page, `${name}-policy`);
  await send(page, { 'New password': nextPassword }, 'Change password and go on');
  await successOf(page).waitFor();
  await inspect(page, `${name}-completed`);
  await page.getByRole('link', { name: 'Continue to Sample app' }).click();
  await successOf(page).getByText('has arrived').waitFor();
  await inspect(page, `${name}-arrived`);
}

async function recover(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Forgot password?' }).click();
  await inspect(page, `${name}-forgot`);
  await send(page, { 'User name': 'user.ok' }, 'Send recovery code');
  await page.getByRole('button', { name: 'Send the code again' }).click();
  await page.getByText('A new code is on its way').waitFor();
  const values = { 'Recovery code': 'WRONG000', 'New password': nextPassword };
  await send(page, values, 'Set password and go on');
  await page.locator('[aria-invalid=true]').waitFor();
  await inspect(page, `${name}-recover`);
}

async function beLocked(page: Page, name: string): Promise<void> {
  await send(page, { 'User name': 'user.locked', Password: ownPassword }, 'Sign on');
  await page.getByRole('timer').waitFor();
  await inspect(page, `${name}-locked`);
}

describe.each(schemes)('in %s', (colorScheme) => {
  describe.each(Object.entries(widths))('%s', (width, viewport) => {
    test.each([
      ['a new password', takeAllSteps],
      ['a recovery', recover],
      ['a lock', beLocked],
    ])('%s during sign-on has no violation', async (_name, take) => {
      const page = await beginSignOn(stage(), {}, { colorScheme, viewport });
      await take(page, `sign-on-page-${width}-${colorScheme}`);
      await page.context().close();
    });
  });
});

test('every control is reached in reading order, and a sign-on needs no mouse', async () => {
  const page = await beginSignOn(stage());
  const names: string[] = [];
  await page.getByRole('button', { name: 'Skip to the form' }).press('Enter');
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
        return element?.getAttribute('aria-label') || label || element?.textContent || '';
      }),
    );
  }
  expect(names).toEqual([
    'User name',
    'Password',
    'Show password',
    'Sign on',
    'Forgot password?',
    'Start over',
  ]);
  await page.getByLabel('User name').focus();
  await page.keyboard.type('user.mustchange');
  await page.keyboard.press('Tab');
  await page.keyboard.type(ownPassword);
  await page.keyboard.press('Enter');
  await page.getByLabel('New password', { exact: true }).waitFor();
  for (const [key, value] of [
    ['Tab', ownPassword],
    ['Tab', ''],
    ['Tab', nextPassword],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await successOf(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/signed-on$/);
});
