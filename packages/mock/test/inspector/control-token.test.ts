import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID, password } from '../put-password.ts';
import { clipboardOf, inspect, live, says, useSetup } from './setup.ts';

const setup = useSetup();
const controlToken = 'canary-control-token';
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ controlToken, quiet: true });
});
afterAll(() => mock.close());

async function workerToken(): Promise<string> {
  const response = await fetch(`${mock.url}/_mock/worlds/${environmentID}/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${controlToken}`, 'content-type': 'application/json' },
    body: '{}',
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function open(colorScheme: 'light' | 'dark' = 'light', width = 390) {
  const context = await setup().browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(mock.url);
  const dialog = page.getByRole('dialog', { name: 'This mock is protected' });
  await dialog.waitFor();
  return { page, dialog };
}

describe('an inspector of a protected mock', () => {
  it('asks for the token once, by keyboard alone, and is live after it', async () => {
    const { page, dialog } = await open();
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await says(dialog, 'This is not the token of this mock.');
    await page.keyboard.type(controlToken);
    await page.keyboard.press('Enter');
    await live(page);
    expect(await dialog.count()).toBe(0);
    await page.reload();
    await live(page);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it.each(['light', 'dark'] as const)('has no violation in %s', async (colorScheme) => {
    const { page } = await open(colorScheme, 320);
    expect(await inspect(page, `control-token-${colorScheme}`)).toEqual([]);
  });

  it('copies a Playwright test that names the control token', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.type(controlToken);
    await page.keyboard.press('Enter');
    await live(page);
    await fetch(mock.url + password, {
      headers: { authorization: `Bearer ${await workerToken()}` },
    });
    await page.locator('.call summary').click();
    await page.getByRole('button', { name: 'Copy Playwright test' }).click();
    await says(page.getByRole('status'), 'Copied the Playwright test.');
    const copied = await clipboardOf(page);
    expect(copied).toContain("const controlToken = process.env['MOCK_CONTROL_TOKEN'];");
    expect(copied).not.toContain(controlToken);
  });

  it('cannot be closed without a token, and shows nothing behind', async () => {
    const { page, dialog } = await open();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // It opens again a moment after it has closed.
    await dialog.waitFor();
    expect(await dialog.isVisible()).toBe(true);
    expect(await page.getByText('user.ok').count()).toBe(0);
  });
});
