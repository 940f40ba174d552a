import { accessibilityViolations, wcag } from '@ping-password/test-browser/accessibility';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMaterial } from '../src/pages.ts';
import { startDocs } from '../src/start-docs.ts';
import { folder } from './built-site.ts';
import { looks, openPage, photograph, setLook, type Watched } from './open-page.ts';

const { pages, topics } = await readMaterial();
const docs = await startDocs({ folder });

afterAll(() => docs.close());

/** One page of each kind, and those with what others do not have: variants, forms, streams. */
const shown = [
  '/',
  '/platform/',
  '/control/',
  '/platform/reset-password/',
  '/platform/update-password-policy/',
  '/auth/issue-token/',
  '/auth/check-username-password/',
  '/control/stream-events/',
  ...topics.map(({ path }) => path),
  '/open-questions/',
  '/guides/reset-as-administrator/',
  '/guides/your-own-tools/',
  '/compare/platform-users-password/',
  '/404.html',
];

describe.each(shown)('%s', (path) => {
  let opened: Watched;
  beforeAll(async () => {
    opened = await openPage(docs.url);
    await opened.page.goto(docs.url + path);
  });
  afterAll(() => opened.close());

  it.each(looks)('fits and meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
    const { page, outside, errors } = opened;
    await setLook(page, colorScheme, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await photograph(page, `${path.replaceAll('/', '_')}-${colorScheme}-${width}`);
    expect(await accessibilityViolations(page, [...wcag, 'best-practice'])).toEqual([]);
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  });

  it('meets WCAG 2.2 AA with everything unfolded', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await setLook(page, 'light', 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

describe('every page', () => {
  it.each([320, 960, 1280])('has no element wider than its text at %i pixels', async (width) => {
    const { page, close } = await openPage(docs.url, { viewport: { width, height: 800 } });
    for (const { path } of pages) {
      await page.goto(docs.url + path);
      const widest = await page.evaluate(() => {
        const tables = [...document.querySelectorAll('table.stacked, .request, .columns > div')];
        // What leaves the box of `main` does not widen the window, so each text is measured.
        const texts = document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, nav a, header');
        return {
          window: document.documentElement.scrollWidth,
          tooWide: [
            ...tables.filter(
              ({ scrollWidth, parentElement }) => scrollWidth > (parentElement?.clientWidth ?? 0),
            ),
            ...[...texts].filter(
              (text) =>
                text.scrollWidth > text.clientWidth &&
                getComputedStyle(text).display !== 'inline' &&
                !text.classList.contains('unseen'),
            ),
          ].map(({ textContent }) => textContent?.slice(0, 60)),
        };
      });
      expect(widest, path).toEqual({ window: width, tooWide: [] });
    }
    await close();
  });
});

/** One page of each kind, and those whose text is made by other code. */
const kinds = [
  '/',
  '/platform/',
  '/platform/reset-password/',
  '/guides/test-a-lockout/',
  '/failures/',
  '/sandbox/',
  '/flow/',
  '/compare/platform-users-password/',
  '/404.html',
];

describe('a page without a script', () => {
  it.each(kinds)('fits and meets WCAG 2.2 AA: %s', async (path) => {
    const { page, close } = await openPage(docs.url);
    // The checks need a script themselves, so the page goes without its own.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(docs.url + path);
    await setLook(page, 'dark', 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await accessibilityViolations(page, [...wcag, 'best-practice'])).toEqual([]);
    await close();
  });
});

describe('a page in print', () => {
  it.each(kinds)('fits, meets WCAG 2.2 AA and has nothing to click but links: %s', async (path) => {
    const { page, close } = await openPage(docs.url);
    await page.goto(docs.url + path);
    // As wide as a sheet of A4, in a browser with a dark theme.
    await setLook(page, 'dark', 718);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
    expect(await page.locator('nav, button').filter({ visible: true }).count()).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    await photograph(page, `print-${path.replaceAll('/', '_')}`);
    await close();
  });
});

describe('an action page without a script', () => {
  it('shows its samples by language, and no button that needs one', async () => {
    const { page, close } = await openPage(docs.url, { javaScriptEnabled: false });
    await page.goto(`${docs.url}/platform/check-password/`);
    const shownLanguages = () =>
      page
        .locator('.panel')
        .filter({ visible: true })
        .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-language')));
    expect(await shownLanguages()).toEqual(['typescript']);
    await page.getByText('cURL', { exact: true }).first().click();
    expect(await shownLanguages()).toEqual(['curl']);
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    await close();
  });
});

describe('an action page in print', () => {
  it('has all its text and nothing to click', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    const table = page.getByRole('table', { name: 'Members of the response 200 of checkPassword' });
    expect(await table.isVisible()).toBe(true);
    await close();
  });
});
