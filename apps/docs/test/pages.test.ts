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
  '/guides/reset-as-administrator/',
  '/guides/your-own-tools/',
  '/flow/',
  '/changelog/',
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
  it.each([320, 1040, 1280])('has no element wider than its text at %i pixels', async (width) => {
    const { page, close } = await openPage(docs.url, { viewport: { width, height: 800 } });
    for (const { path } of pages) {
      await page.goto(docs.url + path);
      const widest = await page.evaluate(() => {
        const tables = [...document.querySelectorAll('table.stacked, .request, .columns > div')];
        return {
          window: document.documentElement.scrollWidth,
          tooWide: tables
            .filter(
              ({ scrollWidth, parentElement }) => scrollWidth > (parentElement?.clientWidth ?? 0),
            )
            .map(({ textContent }) => textContent?.slice(0, 60)),
        };
      });
      expect(widest, path).toEqual({ window: width, tooWide: [] });
    }
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
