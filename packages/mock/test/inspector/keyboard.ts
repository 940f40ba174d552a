import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More presses of Tab than this lead around the whole page. */
const mostTabs = 250;

interface Focus {
  readonly name: string;
  readonly isWanted: boolean;
  /** What keeps a person from seeing where the keyboard is. */
  readonly fault?: string;
}

/** Looks at what has the keyboard, as a person does. */
const focusOf = (wanted: Locator): Promise<Focus> =>
  wanted.first().evaluate((node) => {
    const active = document.activeElement ?? document.body;
    const name = active.getAttribute('aria-label') ?? active.textContent?.slice(0, 60) ?? '';
    const isWanted = active === node;
    // Behind the last control, the browser itself has the keyboard.
    if (active === document.body) return { name, isWanted };
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    if (outlineStyle === 'none' || outlineWidth === '0px')
      return { name, isWanted, fault: `no outline at ${name}` };
    const { left, top, width, height } = active.getBoundingClientRect();
    // Of what is taller than the window, the top counts.
    const y = top + Math.min(height / 2, 20);
    const seen = document.elementFromPoint(left + Math.min(width / 2, innerWidth / 2), y);
    const isSeen = seen !== null && (active.contains(seen) || seen.contains(active));
    return { name, isWanted, ...(!isSeen && { fault: `${name} is out of sight` }) };
  });

/** Presses Tab until a control has the keyboard, and expects to see it all the way. */
export async function goTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  const faults = new Set<string>();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press(key);
    const { isWanted, fault } = await focusOf(wanted);
    if (fault !== undefined) faults.add(fault);
    if (isWanted) break;
  }
  expect([...faults]).toEqual([]);
  expect((await focusOf(wanted)).isWanted).toBe(true);
}

/** Expects that a control has the keyboard without a further press. */
export async function isAt(wanted: Locator): Promise<void> {
  await expect
    .poll(() => focusOf(wanted), { timeout: 10_000 })
    .toEqual({ name: expect.any(String), isWanted: true });
}

/** Goes to a panel by its link in the navigation. */
export async function jump(page: Page, panel: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
  });
  await goTo(page, page.getByRole('link', { name: panel, exact: true }));
  await page.keyboard.press('Enter');
  await isAt(page.locator(`#${panel.toLowerCase()}`));
}

/** Goes to a button and presses it. */
export async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await goTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press(key);
}
