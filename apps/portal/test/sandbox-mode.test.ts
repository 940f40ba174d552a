import { expect, test } from 'vitest';
import { patience, successOf, useStage } from './stage.ts';

const stage = useStage({
  MOCK_MODE: 'sandbox',
  USER_NAME: 'user.other',
  USER_ID: '11111111-1111-4111-8111-111111111111',
  USER_TOKEN: 'another-token',
});

test('configuration alone picks the user, and the mock decides the answer', {
  timeout: patience,
}, async () => {
  const page = await stage().open('change-password');
  expect(await page.locator('.state-line').textContent()).toBe('Password of user.other OK');
  expect(await page.getByText('Mock answer').count()).toBe(0);
  await page.getByLabel('Current password', { exact: true }).fill('Fake-Old-1');
  await page.getByLabel('New password', { exact: true }).fill('Fake-New-1');
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByRole('button', { name: 'Change password', exact: true }).click();
  const request = await sent;
  const { authorization, prefer } = await request.allHeaders();
  expect([authorization, prefer]).toEqual(['Bearer another-token', undefined]);
  expect(request.url()).toBe(
    `${stage().mockUrl}/platform/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/11111111-1111-4111-8111-111111111111/password`,
  );
  await successOf(page).waitFor();
});
