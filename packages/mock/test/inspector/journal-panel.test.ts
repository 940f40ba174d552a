import { describe, expect, it } from 'vitest';
import { environmentID, inspect, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

describe('journal', () => {
  it('filters, and says so when nothing matches', async () => {
    const { page } = await setup().open();
    await setup().send('GET', 'any');
    await setup().send('PUT', 'reset', { currentPassword: 'x', newPassword: 'y' });
    const calls = page.locator('.call:visible');
    await says(calls.first(), 'resetPassword');
    const filter = page.getByRole('searchbox', { name: 'Filter the calls' });
    await filter.fill('user.ok readpassword');
    expect(await calls.locator('.operation').allTextContents()).toEqual(['readPassword']);
    await filter.fill('nothing like it');
    await says(page.locator('.empty-title').first(), 'No call matches');
    await filter.fill('');
    await page.getByRole('button', { name: 'Clear the journal' }).dblclick();
    await says(page.locator('.empty-title').first(), 'No calls yet');
  });

  it('has the calls of before, and takes no markup from a call', async () => {
    const { control, open, send } = setup();
    await send('GET', 'any');
    await control('POST', '/users', { username: '<img src=x onerror=alert(1)>' });
    const { page, complaints } = await open();
    expect(await page.locator('.call .operation').allTextContents()).toEqual(['readPassword']);
    await says(page.locator('.username'), '<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('has room for the longest name of an operation beside nothing else, at 320 pixels', async () => {
    const { open, mock } = setup();
    await fetch(`${mock.url}/auth/${environmentID}/as/.well-known/openid-configuration`);
    const { page } = await open({ viewport: { width: 320, height: 800 } });
    await says(page.locator('.call .operation').first(), 'readOpenIDConfiguration');
    const crossed = await page.locator('.call summary').evaluate((summary) => {
      const box = (name: string) => summary.querySelector(name)?.getBoundingClientRect();
      const [name, time, row] = [box('.operation'), box('time'), summary.getBoundingClientRect()];
      if (!name || !time) return 'no name or no time';
      const arrow = row.right - 24;
      return name.right > arrow || (name.bottom > time.top && name.right > time.left);
    });
    expect(crossed).toBe(false);
  });

  it('counts the warnings about a call, and says what was ignored', async () => {
    const { open, send } = setup();
    await send('PUT', 'set', { value: 'Fake-Harbour-2042!', forceChange: 'false', reason: 'test' });
    await send('POST', 'check', { password: 'Fake-Harbour-2042!', reason: 'test' });
    await send('GET', 'any');
    const { page } = await open();
    await says(page.locator('.call').nth(2), 'setPassword');
    const chips = await page
      .locator('.call')
      .evaluateAll((calls) => calls.map((call) => call.querySelector('.warning')?.textContent));
    expect(chips).toEqual([undefined, '1 warning', '2 warnings']);
    await page.locator('.call summary').nth(2).click();
    await page.locator('.warnings').waitFor();
    expect(await page.locator('.warnings li').allTextContents()).toEqual([
      'forceChange is a string and was read as the boolean that it names.',
      'reason is not a member of this request and was ignored.',
    ]);
  });

  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)(
    'names the audit events of a call, %s, %i pixels wide',
    async (colorScheme, width) => {
      const { open, send } = setup();
      for (let time = 0; time < 5; time += 1)
        await send('POST', 'check', { password: `no ${time}` });
      await send('POST', 'unlock', {});
      const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
      await page.locator('.call summary').first().click();
      const fact = page.locator('.call-detail dl > div').filter({ hasText: 'Audit events' });
      await says(fact.locator('dd'), /^PASSWORD\.UNLOCKED, USER\.UNLOCKED$/);
      expect(await inspect(page, `audit-events-${colorScheme}`)).toEqual([]);
    },
  );

  it('catches up after the connection was lost', async () => {
    const { open, send } = setup();
    const { page } = await open();
    await page.context().setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await send('GET', 'any');
    await page.context().setOffline(false);
    await says(page.locator('.call').first(), 'readPassword');
  });
});
