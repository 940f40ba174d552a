import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { live, rowOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

/** Waits until both pages say something at the same place. */
const bothSay = (pages: readonly Page[], place: string, text: string | RegExp) =>
  Promise.all(pages.map((page) => says(page.locator(place), text)));

it('shows in two inspectors what either of them or a test changes', async () => {
  const { control, open, send } = setup();
  const { page: one } = await open();
  const { page: other } = await open();
  const pages = [one, other];
  await send('POST', 'sendRecoveryCode');
  await bothSay(pages, '.mail', 'to user.ok@example.com');
  await bothSay(pages, '.call', 'sendRecoveryCode');
  await one.getByRole('button', { name: 'Lock: user.ok' }).click();
  await says(rowOf(other, 'user.ok').locator('.badge'), 'Locked');
  await other.getByRole('switch', { name: '503 Service Unavailable' }).click();
  await bothSay(pages, '.active-faults', '503 Service Unavailable');
  await control('DELETE', '/faults');
  await bothSay(pages, '.panel-faults .hint', 'None is on');
  await one.getByRole('button', { name: 'Freeze' }).click();
  await other.getByRole('button', { name: 'Run' }).waitFor();
  await other.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Locked');
  await other.getByRole('button', { name: 'Save snapshot' }).click();
  await one.getByRole('button', { name: 'Restore: Locked' }).waitFor();
});

it('shows what another inspector has cleared, and a changed application', async () => {
  const { control, open, send } = setup();
  await send('POST', 'sendRecoveryCode');
  const { page: one } = await open();
  const { page: other } = await open();
  await one.getByRole('button', { name: 'Clear the inbox' }).dblclick();
  await says(other.locator('.panel-inbox .empty-title'), 'No mail yet');
  await one.getByRole('button', { name: 'Clear the journal' }).dblclick();
  await says(other.locator('.panel-journal .empty-title'), 'No calls yet');
  await control('POST', '/applications', { id: 'night-job', type: 'SINGLE_PAGE_APP', name: 'Job' });
  await says(other.locator('.applications'), 'night-job');
  expect(await other.getByRole('alert').textContent()).toBe('');
});

it('shows a world that somebody else makes, renames and deletes, and leaves one that is gone', async () => {
  const { mock, open } = setup();
  const { page } = await open();
  const choice = page.getByRole('combobox', { name: 'World' });
  const send = (method: string, path: string, body: object) =>
    fetch(`${mock.url}/_mock/worlds${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
    });
  const names = () => choice.locator('option').allTextContents();
  const made = await send('POST', '', { name: 'Checkout' });
  const { environmentID: id } = (await made.json()) as { environmentID: string };
  await expect.poll(names).toEqual(['Default world', 'Checkout']);
  await send('PATCH', `/${id}`, { name: 'Basket' });
  await expect.poll(names).toEqual(['Default world', 'Basket']);
  await choice.selectOption('Basket');
  await live(page);
  await send('DELETE', `/${id}`, {});
  await says(page.getByRole('alert'), 'That world is gone; this is the default one.');
  await page.waitForURL(`${mock.url}/`);
  expect(await names()).toEqual(['Default world']);
});
