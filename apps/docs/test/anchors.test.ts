import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApis, readControlApi } from '../src/contract.ts';
import { entriesOf } from '../src/reference/action-entry.ts';
import { startDocs } from '../src/start-docs.ts';
import { site } from './built-site.ts';
import { openPage, type Watched } from './open-page.ts';

const apis = await readApis();
const control = await readControlApi();
const docs = await startDocs({ site });

afterAll(() => docs.close());

/** One page for the entries of an API: the first link loads the reference, the others move in it. */
function usePage(): () => Watched {
  let opened: Watched | undefined;
  beforeAll(async () => {
    opened = await openPage(docs.url);
  });
  afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new Error('The page is not open.');
    return opened;
  };
}

describe.each(apis)('an index link to $name', (api) => {
  const reference = usePage();

  it.each(entriesOf(api))('leads to the entry of $action.operationId', async (entry) => {
    const { page, outside } = reference();
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
  const reference = usePage();

  it.each(entriesOf(control))('leads to the entry of $action.operationId', async (entry) => {
    const { page, outside } = reference();
    await page.goto(`${docs.url}/${entry.href}`);
    const [, anchor = ''] = entry.href.split('#/');
    const section = page.locator(`[id="${anchor}"]`);
    await section.getByRole('heading', { name: entry.summary }).waitFor();
    expect(await section.locator('pre').first().textContent()).toContain('curl');
    expect(await section.getByText('Evidence:').count()).toBe(0);
    expect(outside).toEqual([]);
  });
});

describe('an address with an anchor', () => {
  const opened = usePage();

  it('of an action leads to its failures, below the header', async () => {
    const { page } = opened();
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
    const { page } = opened();
    await page.goto(`${docs.url}/evidence.html`);
    await page.getByRole('link', { name: 'TokenSet.access_token' }).click();
    await page.locator('[id="schemas/tokenset"]').getByRole('heading').first().waitFor();
  });
});
