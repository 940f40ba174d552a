import { describe, expect, it } from 'vitest';
import { clipboardOf, environmentID, live, rowOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

describe('worlds', () => {
  it('makes, opens, and deletes a world', async () => {
    const { mock, open } = setup();
    const { page } = await open();
    await page.getByRole('button', { name: 'New world' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Checkout');
    await page.getByRole('button', { name: 'Create world' }).click();
    await page.waitForURL(/\?world=/);
    await live(page);
    const choice = page.getByRole('combobox', { name: 'World' }).locator('option:checked');
    expect(await choice.textContent()).toBe('Checkout');
    await page.getByRole('button', { name: 'Rename this world' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Basket');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => choice.textContent()).toBe('Basket');
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

  it('finds a world by its name', async () => {
    const { mock, open } = setup();
    const names = ['Checkout', 'Sign-on', 'Recovery', 'Lockout', 'Policies'];
    const worlds = await Promise.all(
      names.map(async (name) => {
        const made = await fetch(`${mock.url}/_mock/worlds`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name }),
        });
        return ((await made.json()) as { environmentID: string }).environmentID;
      }),
    );
    const { page } = await open();
    const choice = page.getByRole('combobox', { name: 'World' });
    await page.getByRole('searchbox', { name: 'Find a world' }).fill('lock');
    await says(choice, 'Default worldLockout');
    expect(await choice.locator('option').allTextContents()).toEqual(['Default world', 'Lockout']);
    await choice.selectOption('Lockout');
    await page.waitForURL(`${mock.url}/?world=${worlds[3]}`);
    expect(await choice.inputValue()).toBe(worlds[3]);
    await Promise.all(
      worlds.map((id) => fetch(`${mock.url}/_mock/worlds/${id}`, { method: 'DELETE' })),
    );
  });

  it('shows a user and faults that somebody else changes', async () => {
    const { control, open } = setup();
    const { page } = await open();
    await live(page);
    await control('PATCH', '/users/c3042000-188f-4bc7-a269-dee1602cf7af', { enabled: false });
    await says(rowOf(page, 'user.ok'), 'Disabled');
    await control('PATCH', '/users/c3042000-188f-4bc7-a269-dee1602cf7af', { enabled: true });
  });

  it('shows the default world in place of one that is gone', async () => {
    const { mock, open } = setup();
    const { page } = await open({}, '/?world=00000000-0000-4000-8000-000000000000');
    await says(page.getByRole('alert'), 'That world is gone; this is the default one.');
    expect(page.url()).toBe(`${mock.url}/`);
  });

  it('knows a world in any case of its identifier', async () => {
    const { page } = await setup().open({}, `/?world=${environmentID.toUpperCase()}`);
    await says(page.locator('.identifiers'), environmentID);
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('says that there is none, and makes one', async () => {
    const { mock, browser, control } = setup();
    await control('DELETE', '');
    const page = await browser.newPage();
    await page.goto(mock.url);
    await says(page.getByRole('alert'), 'There is no world. Make one with New.');
    expect(await page.getByRole('button', { name: 'Reset this world' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'New world' }).click();
    await page.getByRole('button', { name: 'Create world' }).click();
    await live(page);
    await fetch(`${mock.url}/_mock/worlds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ environmentID }),
    });
  });

  it('resets, and goes back to a snapshot', async () => {
    const { page } = await setup().open();
    const row = rowOf(page, 'user.ok');
    await row.getByRole('button', { name: 'Expire: user.ok' }).click();
    await says(row.locator('.badge'), 'Expired');
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Expired');
    await page.getByRole('button', { name: 'Save snapshot' }).click();
    await page.getByRole('button', { name: 'Restore: Expired' }).waitFor();
    await page.getByRole('button', { name: 'Reset this world' }).click();
    await page.getByRole('button', { name: 'Reset for good? This world' }).click();
    await says(row.locator('.badge'), /^OK$/);
    await page.getByRole('button', { name: 'Restore: Expired' }).click();
    await page.getByRole('button', { name: 'Replace the world?: Expired' }).click();
    await says(row.locator('.badge'), 'Expired');
    await page.getByRole('button', { name: 'Delete: Expired' }).click();
    await page.getByRole('button', { name: 'Delete for good?: Expired' }).click();
    await says(page.locator('.panel-world .hint'), 'Save the state');
  });

  it('says what the mock says when something goes wrong', async () => {
    const { page } = await setup().open();
    await setup().control('PUT', '/clock', { now: '9999-12-31T12:00:00Z' });
    await page.getByRole('button', { name: '+1 day' }).click();
    await says(
      page.getByRole('alert'),
      'The request has invalid data. The years are 1970 to 9999.',
    );
  });
});
