import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { inspect, live, says, useStage } from './stage.ts';

const stage = useStage();
const controlToken = 'canary-control-token';
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ controlToken, quiet: true });
});
afterAll(() => mock.close());

async function open(colorScheme: 'light' | 'dark' = 'light', width = 390) {
  const context = await stage().browser.newContext({
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
