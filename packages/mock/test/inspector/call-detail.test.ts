import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { clipboardOf, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();
const run = promisify(execFile);

it('shows the messages of a call, and opens by its address', async () => {
  const { mock, open, send } = setup();
  await send('PUT', 'reset', { currentPassword: 'canary-Old-1', newPassword: 'canary-New-1' });
  await send('GET', 'any');
  const { page } = await open();
  await page.locator('.call summary').nth(1).click();
  const call = page.locator('.call').nth(1);
  await says(call.locator('.message'), '"newPassword": "***"');
  await says(call.locator('.message'), '"target": "currentPassword"');
  expect(await page.content()).not.toContain('canary');
  await call.getByRole('button', { name: 'Copy link' }).click();
  await says(page.getByRole('status'), 'Copied the address of the call.');
  const address = new URL(await clipboardOf(page));
  expect(page.url()).toBe(address.href);
  const again = await open({}, address.pathname + address.search);
  await says(again.page.locator('.call[open] .message'), '"newPassword": "***"');
  const gone = await open({}, '/?call=4711#inbox');
  await says(gone.page.getByRole('alert'), 'The journal has no call 4711 any more.');
  expect(gone.page.url()).toBe(`${mock.url}/?call=4711#inbox`);
});

it('copies a command that works, and sends a call again once its secrets are there', async () => {
  const { control, open, send } = setup();
  await send('POST', 'check', { password: 'wrong' });
  await send('PUT', 'reset', { currentPassword: 'wrong', newPassword: 'wrong' });
  const { page } = await open();
  const calls = page.locator('.call');
  await calls.nth(1).locator('summary').click();
  await calls.nth(1).getByRole('button', { name: 'Copy curl' }).click();
  await says(page.getByRole('status'), 'Copied the curl command, with a fresh token.');
  const { stdout } = await run('sh', ['-c', `${await clipboardOf(page)} -s`]);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'OK' });
  await says(calls.first(), 'checkPassword');
  const reset = calls.filter({ hasText: 'resetPassword' });
  await reset.locator('summary').click();
  const again = reset.getByRole('button', { name: 'Send again' });
  await reset.getByRole('textbox', { name: 'newPassword' }).waitFor();
  expect(await again.isDisabled()).toBe(true);
  await reset.getByRole('textbox', { name: 'newPassword' }).fill('Fake-Harbour-2042!');
  await again.click();
  await says(page.getByRole('status'), 'Sent again; the answer is 200.');
  await says(calls.first(), 'changed by the user');
  await control('DELETE', '/journal');
});

it('has all calls, and draws those in view', async () => {
  const { control, open, send } = setup();
  const token = ((await (await control('POST', '/tokens', {})).json()) as { access_token: string })
    .access_token;
  for (let batch = 0; batch < 16; batch += 1)
    await Promise.all(Array.from({ length: 20 }, () => send('GET', 'any', undefined, token)));
  const { page } = await open();
  expect(await page.locator('.call').count()).toBe(320);
  await page.locator('.call summary').last().focus();
  await page.keyboard.press('Enter');
  await says(page.locator('.call[open] .message'), '"status": "OK"');
  await control('DELETE', '/journal');
});
