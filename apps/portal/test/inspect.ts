import { fileURLToPath } from 'node:url';
import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Takes a picture, and finds neither a violation nor a horizontal scroll bar. */
export async function inspect(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url));
  if (process.env['SCREENSHOTS']) await page.screenshot({ path, fullPage: true });
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}
