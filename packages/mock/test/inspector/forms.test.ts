import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { environmentID, inspect, rowOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

const fill = (page: Page, label: string, text: string) =>
  page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);

it('makes, changes and deletes a user', async () => {
  const { page } = await setup().open();
  await page.getByRole('button', { name: 'New user' }).click();
  await fill(page, 'User name', 'ada');
  await fill(page, 'Given name', 'Ada');
  await fill(page, 'Password', 'Fake-Harbour-2042!');
  await page.getByRole('button', { name: 'Create user' }).click();
  const row = rowOf(page, 'ada');
  await says(row, 'Ada · ada@example.com');
  await row.getByRole('button', { name: 'Edit: ada' }).click();
  await fill(page, 'User name', 'user.ok');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page.locator('.dialog-fault'), 'Another user of the world has it.');
  await fill(page, 'User name', 'ada.l');
  await fill(page, 'E-mail address', '');
  await page.getByRole('dialog').getByLabel('May sign on').uncheck();
  await page.getByRole('dialog').getByLabel('Must change the password').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const changed = rowOf(page, 'ada.l');
  await says(changed, /Ada.*Must changeDisabled/);
  expect(await changed.locator('.person').textContent()).toBe('Ada');
  await changed.getByRole('button', { name: 'Edit: ada.l' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await page.getByRole('button', { name: 'Delete for good?' }).click();
  await says(page.getByRole('status'), 'ada.l is deleted.');
  expect(await rowOf(page, 'ada.l').count()).toBe(0);
});

it('makes, changes and deletes an application', async () => {
  const { control, open } = setup();
  const { page } = await open();
  await page.getByRole('button', { name: 'New application' }).click();
  await fill(page, 'Client ID', 'shop');
  await fill(page, 'Name', 'Shop');
  await fill(page, 'Redirect URIs', 'https://shop.test/callback\n\nhttps://shop.test/silent');
  await page.getByRole('button', { name: 'Create application' }).click();
  const row = page.locator('.applications li').filter({ hasText: 'Shop' });
  await says(row, 'https://shop.test/silent');
  await row.getByRole('button', { name: 'Edit: Shop' }).click();
  await fill(page, 'Redirect URIs', 'https://shop.test/back');
  await page.getByRole('dialog').getByLabel('PKCE').selectOption('S256_REQUIRED');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(row, 'https://shop.test/back');
  expect(await (await control('GET', '/applications/shop')).json()).toMatchObject({
    name: 'Shop',
    type: 'SINGLE_PAGE_APP',
    redirectUris: ['https://shop.test/back'],
    pkceEnforcement: 'S256_REQUIRED',
    tokenEndpointAuthMethod: 'NONE',
  });
  await row.getByRole('button', { name: 'Edit: Shop' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await page.getByRole('button', { name: 'Delete for good?' }).click();
  await says(page.getByRole('status'), 'Shop is deleted.');
  expect(await row.count()).toBe(0);
});

it('takes away what was emptied, and keeps the blanks of a password', async () => {
  const { control, mock, open } = setup();
  const users = [{ username: 'eve', name: { given: 'Eve', family: 'Long' } }];
  await control('PUT', '', { users });
  const { page } = await open();
  await rowOf(page, 'eve').getByRole('button', { name: 'Edit: eve' }).click();
  await fill(page, 'Family name', '');
  await fill(page, 'Password', ' Fake Harbour ');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page.getByRole('status'), 'eve is saved.');
  const found = await (await control('GET', '/users')).json();
  const user = (found as { users: { id: string; username: string; name: unknown }[] }).users.find(
    ({ username }) => username === 'eve',
  );
  expect(user?.name).toEqual({ given: 'Eve' });
  const issued = await (await control('POST', '/tokens', {})).json();
  const path = `/platform/v1/environments/${environmentID}/users/${user?.id}/password`;
  const check = await fetch(mock.url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${(issued as { access_token: string }).access_token}`,
      'content-type': 'application/vnd.pingidentity.password.check+json',
    },
    body: JSON.stringify({ password: ' Fake Harbour ' }),
  });
  expect(check.status).toBe(200);
});

it('makes one application by two clicks', async () => {
  const { control, open } = setup();
  const { page } = await open();
  await page.getByRole('button', { name: 'New application' }).click();
  await fill(page, 'Name', 'Twice');
  await page
    .getByRole('button', { name: 'Create application' })
    .evaluate((node: HTMLButtonElement) => {
      node.click();
      node.click();
    });
  await page.locator('.applications li').filter({ hasText: 'Twice' }).first().waitFor();
  const { applications } = (await (await control('GET', '/applications')).json()) as {
    applications: { name: string }[];
  };
  expect(applications.filter(({ name }) => name === 'Twice')).toHaveLength(1);
});

it('changes a password policy, and tries a password against it before', async () => {
  const { control, mock, open } = setup();
  const { page } = await open();
  await page.getByText('Password policies').click();
  await page.getByRole('button', { name: 'Edit: Passphrase' }).click();
  await fill(page, 'Fewest characters', '12');
  await fill(page, 'Try a password', 'aB3');
  await says(page.locator('.trial'), 'The password needs at least 12 characters.');
  await fill(page, 'Try a password', 'four quiet harbours at night');
  await says(page.locator('.trial'), 'The password meets the policy.');
  await fill(page, 'Seconds that the lock lasts', '');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page.locator('.dialog-fault'), 'lockout.durationSeconds');
  await fill(page, 'Seconds that the lock lasts', '60');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(page.getByRole('status'), 'The policy Passphrase is saved.');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Edit: Passphrase');
  const issued = await (await control('POST', '/tokens', {})).json();
  const { access_token } = issued as { access_token: string };
  const path = `/platform/v1/environments/${environmentID}/passwordPolicies`;
  const response = await fetch(`${mock.url}${path}/7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(await response.json()).toMatchObject({
    name: 'Passphrase',
    length: { min: 12 },
    lockout: { failureCount: 5, durationSeconds: 60 },
    minComplexity: 7,
    maxAgeDays: 182,
    history: { count: 6, retentionDays: 365 },
  });
});

it('makes, renames and deletes a password policy, and shows it to another inspector', async () => {
  const { open } = setup();
  const { page } = await open();
  const { page: other } = await open();
  await other.getByText('Password policies').click();
  await page.getByText('Password policies').click();
  await page.getByRole('button', { name: 'New policy' }).click();
  await fill(page, 'Name', 'Standard');
  await fill(page, 'Fewest characters', '10');
  await page.getByRole('button', { name: 'Create policy' }).click();
  await says(page.locator('.dialog-fault'), 'Another policy has this name.');
  await fill(page, 'Name', 'Ten');
  await page.getByRole('button', { name: 'Create policy' }).click();
  await says(page.getByRole('status'), 'The policy Ten is there.');
  const policies = (of: Page) => of.locator('.policies .applications strong');
  await says(policies(other), 'Ten');
  await page.getByRole('button', { name: 'Edit: Ten' }).click();
  expect(
    await page.getByRole('dialog').getByLabel('Fewest characters', { exact: true }).inputValue(),
  ).toBe('10');
  await fill(page, 'Name', 'Eleven');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await says(policies(other), 'Eleven');
  await page.getByRole('button', { name: 'Edit: Eleven' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByRole('button', { name: 'Delete for good?' }).click();
  await says(page.getByRole('status'), 'The policy Eleven is deleted.');
  await expect.poll(() => policies(other).allTextContents()).not.toContain('Eleven');
  await page.getByRole('button', { name: 'Edit: Standard' }).click();
  expect(await dialog.getByLabel('Default policy').count()).toBe(0);
  expect(await dialog.getByRole('button', { name: 'Delete' }).count()).toBe(0);
});

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'opens a form by keyboard and closes it, %s at %i pixels',
  async (colorScheme, width) => {
    const { page } = await setup().open({ colorScheme, viewport: { width, height: 800 } });
    const edit = page.getByRole('button', { name: 'Edit: user.ok' });
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'user.ok' }).waitFor();
    expect(await inspect(page, `form-${colorScheme}`)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await edit.evaluate((node) => node === document.activeElement)).toBe(true);
  },
);
