import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inspectStates, type State } from '../inspect.ts';
import { alertOf, hasFocus, successOf, useStage } from '../stage.ts';
import { beginSignOn, nextPassword, ownPassword, resetWorld, send } from './sign-on-page.ts';

const stage = useStage({ MOCK_MODE: 'sandbox' });

const takeAllSteps: readonly State[] = [
  ['at first', () => Promise.resolve()],
  [
    'with a wrong password',
    async (page) => {
      await send(page, { 'User name': 'user.expired', Password: 'Fake-Wrong-1!' }, 'Sign on');
      await alertOf(page).waitFor();
    },
  ],
  [
    'with a password against the policy',
    async (page) => {
      await send(page, { Password: ownPassword }, 'Sign on');
      const change = { 'Current password': ownPassword, 'New password': 'aaaa' };
      await send(page, change, 'Change password and go on');
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
  [
    'when it is completed',
    async (page) => {
      await send(page, { 'New password': nextPassword }, 'Change password and go on');
      await successOf(page).waitFor();
    },
  ],
  [
    'when it has arrived',
    async (page) => {
      await page.getByRole('link', { name: 'Continue to Sample app' }).click();
      await successOf(page).getByText('has arrived').waitFor();
    },
  ],
];

const recover: readonly State[] = [
  [
    'that asks for the user name',
    (page) => page.getByRole('button', { name: 'Forgot password?' }).click(),
  ],
  [
    'with a wrong code',
    async (page) => {
      await send(page, { 'User name': 'user.ok' }, 'Send recovery code');
      await page.getByRole('button', { name: 'Send the code again' }).click();
      await page.getByText('A new code is on its way').waitFor();
      const values = { 'Recovery code': 'WRONG000', 'New password': nextPassword };
      await send(page, values, 'Set password and go on');
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
];

const beLocked: readonly State[] = [
  [
    'that tells the time',
    async (page) => {
      await send(page, { 'User name': 'user.locked', Password: ownPassword }, 'Sign on');
      await page.getByRole('timer').waitFor();
    },
  ],
];

async function begin(): Promise<Page> {
  await resetWorld(stage());
  return beginSignOn(stage());
}

describe.each([
  ['a sign-on', takeAllSteps],
  ['a recovery', recover],
  ['a lock', beLocked],
])('%s', (name, states) => {
  inspectStates(begin, states, { name: name.replace('a ', 'sign-on-page-'), narrow: 320 });
});

test('every control is reached in reading order, and a sign-on needs no mouse', async () => {
  const page = await begin();
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
  await hasFocus(page.locator('.note'));
  for (const [key, value] of [
    ['Tab', ownPassword],
    ['Tab', ''],
    ['Tab', nextPassword],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await hasFocus(successOf(page));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/signed-on$/);
});
