import { describe, expect, it } from 'vitest';
import { says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

describe('faults', () => {
  it('makes the next call of one action fail, once', async () => {
    const { page } = await setup().open();
    await page.getByRole('combobox', { name: 'Action' }).selectOption('readPassword');
    await page.getByRole('combobox', { name: 'User' }).selectOption({ label: 'user.ok' });
    await page.getByRole('spinbutton', { name: 'How many' }).fill('1');
    const unavailable = page.getByRole('switch', { name: '503 Service Unavailable' });
    await unavailable.click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    await says(
      page.getByRole('list', { name: 'Active faults' }),
      '503 Service Unavailable, retry after 2 s · readPassword · user.ok · 1 more',
    );
    const failed = await setup().send('GET', 'any');
    const timeIn = (name: string) => Date.parse(failed.headers.get(name) ?? '');
    expect([failed.status, timeIn('retry-after') - timeIn('date')]).toEqual([503, 2000]);
    await says(page.locator('.call').first(), 'a fault was asked for');
    await page.locator('[role=switch][aria-checked=true]').waitFor({ state: 'detached' });
    expect((await setup().send('GET', 'any')).status).toBe(200);
    await page.getByRole('button', { name: 'Clear all faults' }).click();
    await says(page.locator('.active'), 'None is on');
  });

  it('turns a kind off again', async () => {
    const { page } = await setup().open();
    const error = page.getByRole('switch', { name: '500 Internal Server Error' });
    await error.click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    expect((await setup().send('GET', 'any')).status).toBe(500);
    await error.click();
    await page.locator('[role=switch][aria-checked=true]').waitFor({ state: 'detached' });
    expect((await setup().send('GET', 'any')).status).toBe(200);
  });
});
