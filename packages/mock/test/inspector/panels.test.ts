import { beforeEach, describe, expect, it } from 'vitest';
import { clipboardOf, environmentID, live, rowOf, says, useStage } from './stage.ts';

const stage = useStage();

beforeEach(async () => {
  await stage().control('PUT', '/clock', { now: new Date().toISOString(), frozen: false });
  await stage().control('POST', '/reset');
});

describe('users', () => {
  it.each([
    ['user.ok', 'Lock', /^Locked 1[45] min/],
    ['user.locked', 'Unlock', /^OK$/],
    ['user.ok', 'Expire', /^Expired$/],
    ['user.expired', 'Renew', /^OK$/],
    ['user.ok', 'Must change', /^Must change$/],
    ['user.mustchange', 'May keep', /^OK$/],
  ])('%s: %s', async (username, action, status) => {
    const { page } = await stage().open();
    const row = rowOf(page, username);
    await row.getByRole('button', { name: `${action}: ${username}` }).click();
    await says(row.locator('.badge').first(), status);
  });

  it('issues a token that works, and keeps it out of the page', async () => {
    const { page } = await stage().open();
    await rowOf(page, 'user.ok')
      .getByRole('button', { name: /^Token/ })
      .click();
    await says(page.getByRole('status'), 'Copied a token of user.ok.');
    const token = await clipboardOf(page);
    expect((await stage().send('GET', 'any', undefined, token)).status).toBe(200);
    expect(await page.content()).not.toContain(token);
  });
});

it('copies where the page may not use the clipboard', async () => {
  const { page } = await stage().open();
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await page.getByRole('button', { name: 'Copy the Environment ID' }).click();
  await says(page.getByRole('status'), 'Copied the Environment ID.');
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  expect(await clipboardOf(page)).toBe(environmentID);
});

it('keeps the token of a reset link out of the page until somebody opens the mail', async () => {
  const { mock, open } = stage();
  const response = await fetch(`${mock.url}/directory/api/directory/users/password-lost`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ email: 'jborder@anywhere.com' }),
  });
  expect(response.status).toBe(200);
  const { page } = await open();
  const mail = page.locator('.mail').first();
  await mail.getByRole('button', { name: 'Copy link' }).click();
  await says(page.getByRole('status'), 'Copied the link to jborder@anywhere.com.');
  const link = await clipboardOf(page);
  expect(link).toMatch(/^https:\/\/login\.pingone\.com\//);
  expect(await page.content()).not.toContain(link);
});

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

describe('clock', () => {
  it('freezes, runs, and comes back to now', async () => {
    const { page } = await stage().open();
    await page.getByRole('button', { name: '+1 day' }).click();
    await says(page.locator('.clock-date'), '1 d ahead of real time');
    await page.getByRole('button', { name: 'Freeze' }).click();
    await says(page.locator('.panel-clock .badge'), 'Frozen');
    const clock = await (await stage().control('GET', '/clock')).json();
    expect(clock).toMatchObject({ frozen: true });
    await page.getByRole('button', { name: 'Back to now' }).click();
    await says(page.locator('.panel-clock .badge'), 'Running');
    expect(await page.locator('.clock-date').textContent()).not.toContain('real time');
  });
});

describe('faults', () => {
  it('makes the next call of one action fail, once', async () => {
    const { page } = await stage().open();
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
    const failed = await stage().send('GET', 'any');
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '2']);
    await says(page.locator('.call').first(), 'a fault was asked for');
    await page.locator('[role=switch][aria-checked=true]').waitFor({ state: 'detached' });
    expect((await stage().send('GET', 'any')).status).toBe(200);
    await page.getByRole('button', { name: 'Clear all faults' }).click();
    await says(page.locator('.active'), 'None is on');
  });

  it('turns a kind off again', async () => {
    const { page } = await stage().open();
    const error = page.getByRole('switch', { name: '500 Internal Server Error' });
    await error.click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    expect((await stage().send('GET', 'any')).status).toBe(500);
    await error.click();
    await page.locator('[role=switch][aria-checked=true]').waitFor({ state: 'detached' });
    expect((await stage().send('GET', 'any')).status).toBe(200);
  });
});

describe('worlds', () => {
  it('makes, opens, and deletes a world', async () => {
    const { mock, open } = stage();
    const { page } = await open();
    await page.getByRole('button', { name: 'New world' }).click();
    await page.waitForURL(/\?world=/);
    await live(page);
    await page.getByRole('button', { name: 'Copy the Environment ID' }).click();
    await says(page.getByRole('status'), 'Copied the Environment ID.');
    const made = await clipboardOf(page);
    expect(made).toBe(new URL(page.url()).searchParams.get('world'));
    const again = await open({}, `/?world=${made}`);
    await says(again.page.locator('.identifiers'), made);
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('button', { name: 'Delete for good?' }).click();
    await page.waitForURL(`${mock.url}/`);
    await says(page.locator('.identifiers'), environmentID);
    expect((await fetch(`${mock.url}/_mock/worlds/${made}`)).status).toBe(404);
  });

  it('shows the default world in place of one that is gone', async () => {
    const { mock, open } = stage();
    const { page } = await open({}, '/?world=00000000-0000-4000-8000-000000000000');
    await says(page.getByRole('alert'), 'That world is gone; this is the default one.');
    expect(page.url()).toBe(`${mock.url}/`);
  });

  it('resets, and goes back to a snapshot', async () => {
    const { page } = await stage().open();
    const row = rowOf(page, 'user.ok');
    await row.getByRole('button', { name: 'Expire: user.ok' }).click();
    await says(row.locator('.badge'), 'Expired');
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Expired');
    await page.getByRole('button', { name: 'Save snapshot' }).click();
    await page.getByRole('button', { name: 'Restore: Expired' }).waitFor();
    await page.getByRole('button', { name: 'Reset this world' }).click();
    await says(row.locator('.badge'), /^OK$/);
    await page.getByRole('button', { name: 'Restore: Expired' }).click();
    await says(row.locator('.badge'), 'Expired');
    await page.getByRole('button', { name: 'Delete: Expired' }).click();
    await says(page.locator('.panel-world .hint'), 'Save the state');
  });

  it('says what the mock says when something goes wrong', async () => {
    const { page } = await stage().open();
    await stage().control('PUT', '/clock', { now: '9999-12-31T12:00:00Z' });
    await page.getByRole('button', { name: '+1 day' }).click();
    await says(
      page.getByRole('alert'),
      'The request has invalid data. The years are 1970 to 9999.',
    );
  });
});
