import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../src/start-docs.ts';
import { fileNames, folder, read } from './built-site.ts';
import { openPage } from './open-page.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

describe('the header', () => {
  it('leads to what a reader begins with, and stays in view on a wide screen', async () => {
    const { page, close } = await openPage(docs.url, { viewport: { width: 960, height: 800 } });
    await page.goto(`${docs.url}/platform/check-password/`);
    const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
    expect(await links.allTextContents()).toEqual([
      'Get started',
      'Guides',
      'Failures',
      'Flow',
      'Sandbox',
      'Changelog',
      'How we know',
    ]);
    await page.evaluate(() => scrollTo(0, 2000));
    const top = await page.locator('.top').boundingBox();
    expect(top).toEqual({ x: 0, y: 0, width: 960, height: 57 });
    await page.goto(`${docs.url}/guides/test-a-lockout/#wait-15-minutes`);
    const heading = await page.getByRole('heading', { name: 'Wait 15 minutes' }).boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(57);
    await close();
  });
});

describe('the page for an address that does not exist', () => {
  it('offers no Markdown', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/404.html`);
    expect(await page.getByText('Markdown').count()).toBe(0);
    expect(await fileNames()).not.toContain('404.md');
    await close();
  });
});

describe('the target of a link', () => {
  it('is never folded away', async () => {
    for (const file of (await fileNames()).filter((name) => name.endsWith('.html'))) {
      let depth = 0;
      for (const [, opened, closed, id] of (await read(file)).matchAll(
        /<(details)\b|<\/(details)>| id="([^"]*)"/g,
      )) {
        if (opened) depth += 1;
        if (closed) depth -= 1;
        // A language of the samples is chosen, not linked.
        if (id && !id.startsWith('sample-')) expect([file, id, depth]).toEqual([file, id, 0]);
      }
    }
  });
});

describe('a wide diagram', () => {
  it('says on a narrow screen where the same stands as a table', async () => {
    const { page, close } = await openPage(docs.url, { viewport: { width: 320, height: 800 } });
    await page.goto(`${docs.url}/flow/`);
    await page.getByRole('link', { name: 'the table', exact: true }).first().click();
    await page.waitForURL(`${docs.url}/flow/#FlowStatus-table`);
    await page.getByRole('heading', { name: 'Flow status as a table' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.getByText('wider than your screen').filter({ visible: true }).count()).toBe(
      0,
    );
    await close();
  });
});
