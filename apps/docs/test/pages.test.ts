import { accessibilityViolations, wcag } from '@ping-password/test-browser/accessibility';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApis, readControlApi } from '../src/contract.ts';
import { startDocs } from '../src/start-docs.ts';
import { read, site } from './built-site.ts';
import { loadedResources } from './loaded-resources.ts';
import {
  looks,
  openPage,
  ownPages,
  photograph,
  setLook,
  visit,
  type Watched,
} from './open-page.ts';

const apis = [...(await readApis()), await readControlApi()];
const docs = await startDocs({ site });
const pages = [...ownPages, ...apis.map(({ name }) => `${name}.html`)];

afterAll(() => docs.close());

describe.each(pages)('%s', (name) => {
  let opened: Watched;
  beforeAll(async () => {
    opened = await openPage(docs.url);
    await visit(opened.page, `${docs.url}/${name}`);
  });
  afterAll(() => opened.close());

  it.each(looks)('asks nobody else and fits, %s at %i px', async (colorScheme, width) => {
    const { page, outside, errors } = opened;
    await setLook(page, colorScheme, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await photograph(page, `${name.replace('.html', '')}-${colorScheme}-${width}`);
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  });

  it('holds everything it loads', async () => {
    const { page, close } = await openPage(docs.url);
    const own = ownPages.includes(name) ? ['style.css'] : [];
    const loaded = await loadedResources(page, await read(name));
    expect(loaded.filter((address) => !/^(data:|#)/.test(address))).toEqual(own);
    await close();
  });
});

describe.each(ownPages)('%s', (name) => {
  let opened: Watched;
  beforeAll(async () => {
    opened = await openPage(docs.url);
    await visit(opened.page, `${docs.url}/${name}`);
  });
  afterAll(() => opened.close());

  it.each(looks)('meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
    await setLook(opened.page, colorScheme, width);
    expect(await accessibilityViolations(opened.page, [...wcag, 'best-practice'])).toEqual([]);
  });

  it('is whole without a script', async () => {
    const { page, close } = await openPage(docs.url, { javaScriptEnabled: false });
    await page.goto(`${docs.url}/${name}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    expect(await page.locator('script').count()).toBe(0);
    await close();
  });
});

describe('loadedResources', () => {
  it('finds what a page loads and passes over what it links', async () => {
    const { page, close } = await openPage(docs.url);
    const text = `<link href="a.css"><a href="https://b.example">b</a><img src="c.png">
      <style>@import "d.css"; p { background: url('e.png') }</style><p style="cursor: url(f.cur)">`;
    expect(await loadedResources(page, text)).toEqual([
      'a.css',
      'c.png',
      'd.css',
      'e.png',
      'f.cur',
    ]);
    await close();
  });
});
