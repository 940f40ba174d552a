import { describe, expect, it } from 'vitest';
import { says, useFreshStage } from './stage.ts';

const stage = useFreshStage();

describe('journal', () => {
  it('filters, and says so when nothing matches', async () => {
    const { page } = await stage().open();
    await stage().send('GET', 'any');
    await stage().send('PUT', 'reset', { currentPassword: 'x', newPassword: 'y' });
    const calls = page.locator('.call:visible');
    await says(calls.first(), 'resetPassword');
    const filter = page.getByRole('searchbox', { name: 'Filter the calls' });
    await filter.fill('user.ok readpassword');
    expect(await calls.locator('.operation').allTextContents()).toEqual(['readPassword']);
    await filter.fill('nothing like it');
    await says(page.locator('.empty-title').first(), 'No call matches');
    await filter.fill('');
    await page.getByRole('button', { name: 'Clear the journal' }).click();
    await says(page.locator('.empty-title').first(), 'No calls yet');
  });

  it('has the calls of before, and takes no markup from a call', async () => {
    const { control, open, send } = stage();
    await send('GET', 'any');
    await control('POST', '/users', { username: '<img src=x onerror=alert(1)>' });
    const { page, complaints } = await open();
    expect(await page.locator('.call .operation').allTextContents()).toEqual(['readPassword']);
    await says(page.locator('.username'), '<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('catches up after the connection was lost', async () => {
    const { open, send } = stage();
    const { page } = await open();
    await page.context().setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await send('GET', 'any');
    await page.context().setOffline(false);
    await says(page.locator('.call').first(), 'readPassword');
  });
});
