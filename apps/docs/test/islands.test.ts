import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../src/start-docs.ts';
import { folder, read } from './built-site.ts';
import { openPage } from './open-page.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

const permissions = ['clipboard-read', 'clipboard-write'];

describe('the language of the samples', () => {
  it('is chosen for all samples of a page, and kept for the next page', async () => {
    const { page, errors, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/reset-password/`);
    await page.getByText('cURL', { exact: true }).first().click();
    const chosen = () =>
      page
        .locator('.samples > input:checked')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(await chosen()).toEqual(['curl', 'curl']);
    await page.goto(`${docs.url}/platform/check-password/`);
    expect(await chosen()).toEqual(['curl']);
    expect(errors).toEqual([]);
    await close();
  });

  it('moves by the arrow keys', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.locator('.samples > input:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.samples > input:checked').getAttribute('value')).toBe('curl');
    await close();
  });
});

describe('a copy button', () => {
  it.each([
    ['Copy path', '/environments/{environmentID}/users/{userID}/password'],
    ['Copy Content-Type', 'application/vnd.pingidentity.password.check+json'],
  ])('copies: %s', async (name, copied) => {
    const { page, close } = await openPage(docs.url, { permissions });
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.getByRole('button', { name }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    await close();
  });

  it('copies the code beside it', async () => {
    const { page, close } = await openPage(docs.url, { permissions });
    await page.goto(`${docs.url}/platform/check-password/`);
    const figure = page.locator('.panel figure').filter({ visible: true });
    await figure.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await figure.locator('pre').textContent(),
    );
    await close();
  });

  it.each(['TypeScript', 'Python'])(
    'copies a sample in %s with its preparation as one program',
    async (label) => {
      const { page, close } = await openPage(docs.url, { permissions });
      await page.goto(`${docs.url}/platform/check-password/`);
      await page.getByText(label, { exact: true }).first().click();
      const whole = page.getByRole('button', { name: 'Copy with preparation' });
      await whole.filter({ visible: true }).click();
      await page.getByText('Copied', { exact: true }).waitFor();
      const markdown = await read('platform/check-password.md');
      const [, program] =
        /```\w+\n([\s\S]*?)\n```/.exec(markdown.split(`**${label}**`)[1] ?? '') ?? [];
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(program);
      await close();
    },
  );

  it('copies the page as Markdown', async () => {
    const { page, close } = await openPage(docs.url, { permissions });
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await read('platform/check-password.md'),
    );
    await close();
  });
});

describe('a page', () => {
  it.each([320, 1280])('does not shift while it loads, at %i pixels', async (width) => {
    const viewport = { width, height: 900 };
    const { page, close } = await openPage(docs.url, { viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${docs.url}/platform/reset-password/`);
    await page.getByText('cURL', { exact: true }).first().click();
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
    await close();
  });

  it('has a link that skips to its text', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBe(12);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
    await close();
  });
});
