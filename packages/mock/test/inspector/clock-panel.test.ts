import { describe, expect, it } from 'vitest';
import { says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

describe('clock', () => {
  it('freezes, runs, and comes back to now', async () => {
    const { page } = await setup().open();
    await page.getByRole('button', { name: '+1 day' }).click();
    await says(page.locator('.clock-date'), '1 d ahead of real time');
    await page.getByRole('button', { name: 'Freeze' }).click();
    await says(page.locator('.panel-clock .badge'), 'Frozen');
    const clock = await (await setup().control('GET', '/clock')).json();
    expect(clock).toMatchObject({ frozen: true });
    await page.getByRole('button', { name: 'Back to now' }).click();
    await says(page.locator('.panel-clock .badge'), 'Running');
    expect(await page.locator('.clock-date').textContent()).not.toContain('real time');
  });
});
