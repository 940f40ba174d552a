import { expect, test } from '@ping-password/testing/playwright';

const password = 'Tr4vel-Lightly-88';
const newPassword = 'Fake-Harbour-2042!';

const begin = async (page, { baseUrls, environmentID }) => {
  const world = JSON.stringify({ baseUrl: baseUrls.auth, environmentID });
  await page.goto(`/?${new URLSearchParams({ world })}`);
  await page.getByRole('button', { name: 'Sign on' }).click();
};
const send = async (page, values, button = 'Go on') => {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: button }).click();
};
const signOn = (page, username, entered = password) =>
  send(page, { 'User name': username, Password: entered });
const signedOn = async (page, world, username) =>
  expect(page.getByRole('status')).toHaveText(`Signed on: ${(await world.user(username)).id}`);

test('a user signs on at the page of the app', async ({ page, world, journal }) => {
  await begin(page, world);
  await signOn(page, 'user.ok');
  await signedOn(page, world, 'user.ok');
  await expect(journal).toHaveCalled('issueToken', { status: 200, times: 1 });
});

test('a lock ends after 15 minutes', async ({ page, world, clock }) => {
  await begin(page, world);
  for (const times of [1, 2, 3, 4, 5]) {
    await signOn(page, 'user.ok', `wrong ${times}`);
    await expect(page.getByRole('status')).toHaveText(times < 5 ? 'wrongPassword' : 'locked');
  }
  await clock.advance('PT15M');
  await begin(page, world);
  await signOn(page, 'user.ok');
  await signedOn(page, world, 'user.ok');
});

test('a forgotten password is replaced by a code', async ({ page, world, inbox }) => {
  await begin(page, world);
  await send(page, { 'User name': 'user.ok' }, 'Forgot password');
  const code = await inbox.waitForCode({ to: 'user.ok@example.com' });
  await send(page, { Code: code, 'New password': newPassword });
  await signedOn(page, world, 'user.ok');
});

test('a change whose answer is lost is found out', async ({ page, world, faults, journal }) => {
  await begin(page, world);
  await signOn(page, 'user.mustchange');
  await expect(page.getByLabel('New password')).toBeVisible();
  await faults.set({ kind: 'resetAfter', operationId: 'resetFlowPassword', count: 1 });
  await send(page, { 'Current password': password, 'New password': newPassword });
  await signedOn(page, world, 'user.mustchange');
  await expect(journal).toHaveCalled('resetFlowPassword', { times: 1 });
});
