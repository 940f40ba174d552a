import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { alertOf, chooseAnswer, successOf, useStage } from './stage.ts';

const stage = useStage();
const schemes = ['light', 'dark'] as const;
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 800 } };

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

describe.each(schemes)('in %s', (colorScheme) => {
  describe.each(Object.entries(widths))('%s', (width, viewport) => {
    test.concurrent.each(journeys)('%s has no violation', async (...journey) => {
      const [slug, select, atField, onTop] = journey;
      const page = await stage().open(slug, { colorScheme, viewport });
      const name = `${slug}-${width}-${colorScheme}`;
      await inspect(page, name);
      await chooseAnswer(page, select, atField);
      await submit(page);
      await page.locator('[aria-invalid=true]').waitFor();
      await inspect(page, `${name}-field-error`);
      await chooseAnswer(page, select, onTop);
      await submit(page);
      await alertOf(page).waitFor();
      await inspect(page, `${name}-alert`);
      const again = await stage().open(slug, { colorScheme, viewport });
      await submit(again);
      await successOf(again).waitFor();
      await inspect(again, `${name}-success`);
      await page.context().close();
      await again.context().close();
    });

    test('an open select has no violation', async () => {
      const page = await stage().open('change-password', { colorScheme, viewport });
      await page.getByRole('button', { name: 'When it is changed' }).click();
      await page.getByRole('listbox').waitFor();
      await inspect(page, `select-${width}-${colorScheme}`);
    });
  });

  test('the open menu has no violation', async () => {
    const page = await stage().open('sign-on', { colorScheme, viewport: widths.narrow });
    const menu = page.getByRole('button', { name: 'Journeys' });
    expect(await page.getByRole('link').count()).toBe(0);
    await menu.click();
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('link').count()).toBe(5);
    await inspect(page, `menu-narrow-${colorScheme}`);
  });
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
