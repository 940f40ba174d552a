import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sharedBrowser } from '@ping-password/test-browser';
import type { BrowserContextOptions, Page } from 'playwright-core';

const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** What a page looks like by theme and width in pixels. */
export const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1280].map((width) => [scheme, width] as const),
);

/** A page that notes what it asks for elsewhere, and what goes wrong. */
export interface Watched {
  readonly page: Page;
  readonly outside: string[];
  readonly errors: string[];
  close(): Promise<void>;
}

/** Opens an empty page in a fresh profile, for the docs at `origin`. */
export async function openPage(
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const browser = await sharedBrowser();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, outside, errors, close: () => context.close() };
}

/** Changes theme and width, and waits until the page is drawn so. */
export async function setLook(
  page: Page,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Takes a picture when the environment asks for it. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return;
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png` });
}
