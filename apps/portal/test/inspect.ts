import { fileURLToPath } from 'node:url';
import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What a page looks like by theme and width in pixels. */
export type Look = readonly ['light' | 'dark', number];

/** Both themes on a wide screen and on a narrow one. */
export const looks = (narrow: number): Look[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [1400, narrow].map((width): Look => [scheme, width]),
  );

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Gives a page a look, takes a picture, and finds neither a violation nor a horizontal scroll bar. */
export async function inspect(page: Page, name: string, [scheme, width]: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width > 600 ? 900 : 800 });
  const file = `../screenshots/${name}-${width}-${scheme}.png`;
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (process.env['SCREENSHOTS']) await page.screenshot({ path, fullPage: true });
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

/** A state of a page, and how it is reached from the one before. */
export type State = readonly [name: string, reach: (page: Page) => Promise<unknown>];

/** Takes a page from state to state, and inspects each of them in all looks. */
export function inspectStates(
  open: () => Promise<Page>,
  states: readonly State[],
  { name, narrow }: { name: string; narrow: number },
): void {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page?.context().close());

  describe.each(states)('%s', (state, reach) => {
    beforeAll(() => reach(page));

    test.each(looks(narrow))('has no violation, %s at %i px', async (...look) => {
      await inspect(page, `${name}-${state.replaceAll(' ', '-')}`, look);
    });
  });
}
