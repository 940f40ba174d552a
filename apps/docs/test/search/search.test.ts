import { accessibilityViolations, wcag } from '@ping-password/test-browser/accessibility';
import { afterAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/site.ts';
import { startDocs } from '../../src/start-docs.ts';
import { folder } from '../built-site.ts';
import { looks, openPage, photograph, setLook } from '../open-page.ts';

const docs = await startDocs({ folder });
const below = await startDocs({ folder, site: createSite('/docs/') });

afterAll(async () => {
  await docs.close();
  await below.close();
});

const option = '[role=option]';
const name = 'Search the documentation';

describe('the search of a page', () => {
  it.each(['/', 'Control+k'])('opens by %s, and goes to what Enter chooses', async (keys) => {
    const { page, errors, outside, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.keyboard.press(keys);
    const input = page.getByRole('combobox', { name });
    await input.waitFor();
    await page.keyboard.type('five wrong');
    await page.locator(option).first().waitFor();
    expect(await input.inputValue()).toBe('five wrong');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${docs.url}/guides/test-a-lockout/#five-wrong-passwords`);
    expect([errors, outside]).toEqual([[], []]);
    await close();
  });

  it('opens by its button, moves by the arrow keys, and closes by Escape', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    const button = page.getByRole('button', { name: 'Search' });
    await button.click();
    const input = page.getByRole('combobox', { name });
    await input.fill('unlock');
    await page.locator(option).nth(1).waitFor();
    const chosen = async () => [
      await page.locator(`${option}[aria-selected=true]`).getAttribute('id'),
      await input.getAttribute('aria-activedescendant'),
    ];
    expect(await chosen()).toEqual(['search-0', 'search-0']);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(['search-1', 'search-1']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const last = (await page.locator(option).count()) - 1;
    expect(await chosen()).toEqual([`search-${last}`, `search-${last}`]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('says when it finds nothing', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(docs.url);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name }).fill('xylophone');
    await page
      .getByText('Nothing found. Try the name of an operation, an error code or a media type.')
      .waitFor();
    await close();
  });

  it('says when it does not load', async () => {
    const { page, close } = await openPage(docs.url);
    await page.route('**/search/index.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(docs.url);
    await page.keyboard.press('/');
    await page.getByText('The search did not load. Close it and open it again.').waitFor();
    await close();
  });

  it('chooses the language that the reader names', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(docs.url);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name }).fill('own password in PHP');
    await page.locator(option).first().click();
    await page.waitForURL(`${docs.url}/platform/reset-password/#samples`);
    expect(await page.locator('.samples > input:checked').first().getAttribute('value')).toBe(
      'php',
    );
    await close();
  });

  it('works below a path', async () => {
    const { page, close } = await openPage(below.url);
    // The pages of this folder were built for the root; the script finds its files by itself.
    await page.goto(`${below.url}/docs/404.html`);
    await page.addScriptTag({ url: `${below.url}/docs/site.js` });
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name }).fill('CORS');
    await page.locator(option).first().waitFor();
    expect(await page.locator(option).first().getAttribute('href')).toBe(
      `${below.url}/docs/guides/browsers-and-cors/`,
    );
    await close();
  });

  it('shows no button without a script', async () => {
    const { page, close } = await openPage(docs.url, { javaScriptEnabled: false });
    await page.goto(docs.url);
    expect(await page.getByText('Search').filter({ visible: true }).count()).toBe(0);
    await close();
  });
});

describe('the search, open', async () => {
  it.each(looks)('fits and meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
    const { page, close } = await openPage(docs.url);
    await page.goto(docs.url);
    await setLook(page, colorScheme, width);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name }).fill('password');
    await page.locator(option).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await photograph(page, `search-${colorScheme}-${width}`);
    expect(await accessibilityViolations(page, [...wcag, 'best-practice'])).toEqual([]);
    await close();
  });
});
