import { expect, it } from 'vitest';
import { clipboardOf, personaPassword, rowOf, says, useSetup } from './setup.ts';

const setup = useSetup();

it('shows a whole recovery as it happens', async () => {
  const { open, send } = setup();
  const { page, outside, complaints } = await open();
  const calls = page.locator('.call');
  const row = rowOf(page, 'user.ok');
  await says(page.locator('.empty-title').first(), 'No calls yet');

  const change = (attempt: number) =>
    send('PUT', 'reset', {
      currentPassword: `canary-wrong-${attempt}`,
      newPassword: 'canary-New-4711',
    });
  await change(1);
  await says(calls.first(), 'wrong password');
  await says(calls.first(), /failures0→1/);
  for (let attempt = 2; attempt <= 5; attempt += 1) await change(attempt);
  await says(calls.first(), /OK→PASSWORD_LOCKED_OUT/);
  expect(await calls.first().locator('.rule').textContent()).toBe('too many wrong passwords lock');
  expect(await calls.count()).toBe(5);
  await says(row, /Locked (15 min|14 min \d+ s)/);
  await says(row.locator('.cell-failures'), '5');

  await page.getByRole('button', { name: '+15 min' }).click();
  await says(row.locator('.badge'), /^OK$/);
  await says(page.locator('.clock-date'), '15 min ahead of real time');

  await send('POST', 'sendRecoveryCode');
  const mail = page.locator('.mail').first();
  await says(mail, 'to user.ok@example.com');
  await mail.getByRole('button', { name: 'Copy code' }).click();
  await says(page.getByRole('status'), 'Copied the code for user.ok@example.com.');
  const recoveryCode = await clipboardOf(page);
  expect(recoveryCode).toMatch(/^[\dA-Z]{8}$/);

  const newPassword = 'Quiet-Harbour-2042!';
  const recovered = await send('POST', 'recover', { recoveryCode, newPassword });
  expect(recovered.status).toBe(200);
  await says(calls.first(), 'recovered');
  await says(row.locator('.badge'), /^OK$/);
  await says(row.locator('.cell-failures'), '0');

  await calls.first().locator('summary').click();
  await calls.first().getByRole('button', { name: 'Copy curl' }).click();
  await says(page.getByRole('status'), 'Copied the curl command, with a fresh token.');
  expect((await clipboardOf(page)).split(' \\\n  ').slice(1)).toEqual([
    expect.stringMatching(/^-H 'Authorization: Bearer eyJ[\w.-]+'$/),
    "-H 'content-type: application/vnd.pingidentity.password.recover+json'",
    '-d \'{"recoveryCode":"<recoveryCode>","newPassword":"<newPassword>"}\'',
  ]);
  const html = await page.content();
  expect(html).not.toContain(newPassword);
  expect(html).not.toMatch(/canary|eyJ/);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says which password the personas have', async () => {
  const { mock, open, control, send } = setup();
  await control('POST', '/reset');
  const { page } = await open();
  await page.getByRole('button', { name: "Copy the personas' password" }).click();
  await says(page.getByRole('status'), 'Copied');
  const currentPassword = await clipboardOf(page);
  expect(currentPassword).toBe(personaPassword);
  const reset = await send('PUT', 'reset', { currentPassword, newPassword: 'Quiet-Harbour-77!' });
  expect(reset.status).toBe(200);
  expect(mock.url).toBe(new URL(page.url()).origin);
});
