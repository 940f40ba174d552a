import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inspect, inspectStates, looks } from './inspect.ts';
import { alertOf, chooseAnswer, settled, successOf, useStage } from './stage.ts';

const stage = useStage();
const narrow = 360;

/** What each journey needs to be filled in with, and one failure at a field and one without. */
const journeys = [
  ['change-password', 'When it is changed', 'New password breaks the policy', 'Password is locked'],
  ['temporary-password', 'When it is set', 'New password is missing', 'Permission missing'],
  ['sign-on', 'When it is changed', 'Wrong current password', 'Sign-on has expired'],
  ['directory-reset', 'When it is reset', 'Wrong old password', 'API key not valid'],
  ['directory-request', 'When it is requested', 'Address is malformed', 'Too many requests'],
] as const;

async function submit(page: Page): Promise<void> {
  for (const password of await page.locator('input[type=password]').all()) {
    await password.fill('Fake-Harbour-2042!');
  }
  await page.locator('button[type=submit]').click();
}

describe.each(journeys)('%s', (slug, select, atField, onTop) => {
  const states = [
    ['at first', settled],
    [
      'with an error at a field',
      async (page: Page) => {
        await chooseAnswer(page, select, atField);
        await submit(page);
        await page.locator('[aria-invalid=true]').waitFor();
      },
    ],
    [
      'with an alert',
      async (page: Page) => {
        await chooseAnswer(page, select, onTop);
        await submit(page);
        await alertOf(page).waitFor();
      },
    ],
    [
      'after a success',
      async (page: Page) => {
        await page.reload();
        await settled(page);
        await submit(page);
        await successOf(page).waitFor();
      },
    ],
  ] as const;
  inspectStates(() => stage().open(slug), states, { name: slug, narrow });
});

describe('an open select', () => {
  test.each(looks(narrow))('has no violation, %s at %i px', async (...look) => {
    const [colorScheme, width] = look;
    const viewport = { width, height: 900 };
    const page = await stage().open('change-password', { colorScheme, viewport });
    await page.getByRole('button', { name: 'When it is changed' }).click();
    await page.getByRole('listbox').waitFor();
    await inspect(page, 'select', look);
  });
});

describe('the open menu', () => {
  test.each(looks(narrow).filter(([, width]) => width === narrow))(
    'has no violation, %s at %i px',
    async (...look) => {
      const [colorScheme, width] = look;
      const viewport = { width, height: 800 };
      const page = await stage().open('sign-on', { colorScheme, viewport });
      const menu = page.getByRole('button', { name: 'Journeys' });
      expect(await page.getByRole('link').count()).toBe(0);
      await menu.click();
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      expect(await page.getByRole('link').count()).toBe(5);
      await inspect(page, 'menu', look);
    },
  );
});

test('the check finds a field without a label', async () => {
  const page = await stage().open('change-password');
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('input')),
  );
  expect(await accessibilityViolations(page)).toEqual(['label: <input>']);
});

test('the check finds text that is too faint', async () => {
  const page = await stage().open('change-password');
  await page.locator('footer').evaluate((footer) => footer.style.setProperty('color', '#ccc'));
  expect(await accessibilityViolations(page)).toEqual([
    'color-contrast: <footer style="color: rgb(204, 204, 204);">A sample app. The project is independent of Ping Identity.</footer>',
  ]);
});
