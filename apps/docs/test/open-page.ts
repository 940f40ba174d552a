import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sharedBrowser } from '@ping-password/test-browser';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { guides } from '../src/site-header.ts';

const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** The pages that are our own markup; Redoc draws the others. */
export const ownPages: readonly string[] = ['index.html', ...Object.keys(guides)];

/** What a page looks like by theme and width in pixels. */
export const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1440].map((width) => [scheme, width] as const),
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
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, outside, errors, close: () => context.close() };
}

/** Opens a page of the docs and waits until Redoc has taken over from the markup that came with it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (ownPages.some((name) => address.endsWith(`/${name}`))) return;
  const search = page.getByTestId('search-trigger').filter({ hasNotText: 'Loading' });
  await search.waitFor({ state: 'attached' });
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
  // The list of failures is too long for one picture.
  const fullPage = /^(index|sandbox|evidence|open-questions)/.test(name);
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage });
}
