import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sharedBrowser } from '@ping-password/test-browser';
import { accessibilityViolations, wcag } from '@ping-password/test-browser/accessibility';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { entriesOf } from '../src/action-entry.ts';
import { readApis, readControlApi } from '../src/contract.ts';
import { guides } from '../src/site-header.ts';
import { startDocs } from '../src/start-docs.ts';
import { builtSite } from './built-site.ts';
import { loadedResources } from './loaded-resources.ts';

const apis = await readApis();
const control = await readControlApi();
const { site, remove } = await builtSite();
const docs = await startDocs({ site });
const browser = await sharedBrowser();
const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url));
await mkdir(screenshots, { recursive: true });

const ownPages = ['index.html', ...Object.keys(guides)];
const pages = [...ownPages, ...[...apis, control].map(({ name }) => `${name}.html`)];
const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1440].map((width) => [scheme, width] as const),
);

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await docs.close();
  await remove();
});

/** A page that notes what it asks for elsewhere, and what goes wrong. */
async function openPage(options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext(options)).newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== docs.url && url.protocol !== 'data:') outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, outside, errors };
}

/** Opens a page and waits until Redoc has taken over from the markup that came with it. */
async function visit(page: Page, name: string): Promise<void> {
  await page.goto(`${docs.url}/${name}`);
  if (ownPages.includes(name)) return;
  const search = page.getByTestId('search-trigger').filter({ hasNotText: 'Loading' });
  await search.waitFor({ state: 'attached' });
}

/** Waits for a frame first: without one there is nothing to capture, and the capture fails. */
async function photograph(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return;
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  // The list of failures is too long for one picture.
  const fullPage = /^(index|sandbox|evidence|open-questions)/.test(name);
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage });
}

describe.each(pages)('%s', (name) => {
  it.each(looks)('asks nobody else and fits, %s at %i px', async (colorScheme, width) => {
    const { page, outside, errors } = await openPage({
      colorScheme,
      viewport: { width, height: 900 },
    });
    await visit(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await photograph(page, `${name.replace('.html', '')}-${colorScheme}-${width}`);
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  });

  it('holds everything it loads', async () => {
    const { page } = await openPage();
    const text = await readFile(new URL(name, site), 'utf8');
    const own = ownPages.includes(name) ? ['style.css'] : [];
    const loaded = await loadedResources(page, text);
    expect(loaded.filter((address) => !/^(data:|#)/.test(address))).toEqual(own);
  });
});

describe.each(apis)('an index link to $name', (api) => {
  it.each(entriesOf(api))('leads to the entry of $action.operationId', async (entry) => {
    const { page, outside } = await openPage();
    await page.goto(`${docs.url}/${entry.href}`);
    const [, anchor = ''] = entry.href.split('#/');
    const section = page.locator(`[id="${anchor}"]`);
    await section.getByRole('heading', { name: entry.summary }).waitFor();
    await section.getByText(`Evidence: ${entry.level}`).first().waitFor();
    expect(await section.getByRole('heading', { level: 2 }).textContent()).toBe(entry.summary);
    expect(await section.locator('pre').first().textContent()).toContain('curl');
    expect(outside).toEqual([]);
  });
});

describe('a link of the sandbox page', () => {
  it.each(entriesOf(control))('leads to the entry of $action.operationId', async (entry) => {
    const { page, outside } = await openPage();
    await page.goto(`${docs.url}/${entry.href}`);
    const [, anchor = ''] = entry.href.split('#/');
    const section = page.locator(`[id="${anchor}"]`);
    await section.getByRole('heading', { name: entry.summary }).waitFor();
    expect(await section.locator('pre').first().textContent()).toContain('curl');
    expect(await section.getByText('Evidence:').count()).toBe(0);
    expect(outside).toEqual([]);
  });
});

describe.each(ownPages)('%s', (name) => {
  it.each(looks)('meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
    const { page } = await openPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(`${docs.url}/${name}`);
    expect(await accessibilityViolations(page, [...wcag, 'best-practice'])).toEqual([]);
  });

  it('is whole without a script', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto(`${docs.url}/${name}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    expect(await page.locator('script').count()).toBe(0);
  });
});

describe('an address with an anchor', () => {
  it('of an action leads to its failures, below the header', async () => {
    const { page } = await openPage();
    await page.goto(docs.url);
    await page
      .getByRole('link', { name: /failures of platform\/resetPassword$/ })
      .first()
      .click();
    const heading = page.getByRole('heading', { name: /platform\/resetPassword$/ });
    const { y = 0 } = (await heading.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(50);
    expect(y).toBeLessThan(150);
  });

  it('of an inferred member leads to its schema', async () => {
    const { page } = await openPage();
    await page.goto(`${docs.url}/evidence.html`);
    await page.getByRole('link', { name: 'TokenSet.access_token' }).click();
    await page.locator('[id="schemas/tokenset"]').getByRole('heading').first().waitFor();
  });
});

describe('loadedResources', () => {
  it('finds what a page loads and passes over what it links', async () => {
    const { page } = await openPage();
    const text = `<link href="a.css"><a href="https://b.example">b</a><img src="c.png">
      <style>@import "d.css"; p { background: url('e.png') }</style><p style="cursor: url(f.cur)">`;
    expect(await loadedResources(page, text)).toEqual([
      'a.css',
      'c.png',
      'd.css',
      'e.png',
      'f.cur',
    ]);
  });
});
