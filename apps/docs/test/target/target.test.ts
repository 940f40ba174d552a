import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { folder } from '../built-site.ts';
import { openPage } from '../open-page.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

describe('the choice above the samples', () => {
  it('rewrites them for a region, is kept for the next page, and goes back', async () => {
    const { page, errors, outside, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/reset-password/`);
    const choice = page.getByLabel('Send the samples to');
    const shown = page.locator('.panel > figure code').filter({ visible: true }).first();
    const preparation = page.locator('.preparation').filter({ visible: true });
    await choice.waitFor();
    expect(await choice.inputValue()).toBe('');
    const original = await shown.textContent();
    expect(original).toContain("baseUrl: 'http://127.0.0.1:4010/platform/v1'");
    expect(await preparation.count()).toBe(2);

    await choice.selectOption('PingOne EU');
    expect(await shown.textContent()).toContain("baseUrl: 'https://api.pingone.eu/v1'");
    expect(await shown.textContent()).toContain("environmentID: 'YOUR_ENVIRONMENT_ID'");
    expect(await preparation.count()).toBe(0);

    const needs = page.locator('.needs').filter({ visible: true }).first();
    expect(await needs.textContent()).toBe('Needs accessToken: where an access token comes from.');
    const source = await needs.getByRole('link').getAttribute('href');
    expect(source).toBe(`${docs.url}/auth/issue-token/`);
    expect((await fetch(source ?? '')).status).toBe(200);
    const whole = page.getByRole('button', { name: 'Copy with preparation' });
    expect(await whole.filter({ visible: true }).count()).toBe(0);

    await page.goto(`${docs.url}/directory/reset-password/`);
    await choice.waitFor();
    expect(await needs.getByRole('link').getAttribute('href')).toBe(
      `${docs.url}/directory/#authentication`,
    );
    expect(await shown.textContent()).toContain("'https://directory-api.pingone.eu/api'");
    await page.goto(`${docs.url}/platform/reset-password/`);
    await choice.waitFor();
    await choice.selectOption('Sandbox');
    expect(await shown.textContent()).toBe(original);
    expect(await needs.textContent()).toBe('Needs accessToken: run “Prepare the sandbox” first.');
    expect([errors, outside]).toEqual([[], []]);
    await close();
  });

  it('is the sandbox where the API does not have the region', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/reset-password/`);
    await page.getByLabel('Send the samples to').selectOption('PingOne CA');
    await page.goto(`${docs.url}/directory/reset-password/`);
    const choice = page.getByLabel('Send the samples to');
    await choice.waitFor();
    expect(await choice.inputValue()).toBe('');
    expect(await choice.locator('option').allTextContents()).toEqual([
      'Sandbox',
      'PingOne NA',
      'PingOne EU',
      'PingOne AU',
    ]);
    await close();
  });

  it('is not there for the control API', async () => {
    const { page, close } = await openPage(docs.url);
    const loaded = page.waitForResponse(/targets\.json$/);
    await page.goto(`${docs.url}/control/advance-clock/`);
    await loaded;
    expect(await page.getByLabel('Send the samples to').count()).toBe(0);
    await close();
  });
});
