import { beforeEach, expect, test } from 'vitest';
import {
  button,
  errorsOf,
  heading,
  messageOf,
  newestCode,
  nextPassword,
  resetWorld,
  send,
  signOn,
  useSetup,
} from '../setup.ts';

const setup = useSetup();
const plain = { javaScriptEnabled: false };

beforeEach(() => resetWorld(setup()));

test('a forgotten password is recovered', async () => {
  const page = await setup().open('/forgotten', plain);
  await send(page, { 'User name': 'user.ok' }, 'Send the code');
  await heading(page, 'Enter the code');
  const to = 'user.ok@example.com';
  await expect.poll(() => newestCode(setup(), to)).toMatch(/^\w{8}$/);
  const values = { 'New password': nextPassword, 'Code from the e-mail': 'WRONG123' };
  await send(page, values, 'Save new password');
  await errorsOf(page, 'recoveryCode');
  const right = { ...values, 'Code from the e-mail': await newestCode(setup(), to) };
  await send(page, right, 'Save new password');
  expect((await messageOf(page))[0]).toBe('Your password is changed');
});

test('a Directory password is changed', async () => {
  const page = await setup().open('/directory', plain);
  const values = { 'User name': 'jborder', 'Old password': '$ecret@456' };
  await send(page, { ...values, 'New password': nextPassword }, 'Change password');
  expect((await messageOf(page))[0]).toBe('Your Directory password is changed');
});

test('an administrator helps, and signs off', async () => {
  const signedOn = await signOn(setup(), 'user.ok');
  await heading(signedOn, 'Hello, Olivia');
  const storageState = await signedOn.context().storageState();
  const page = await setup().open('/users', { ...plain, storageState });
  await send(page, { 'User name': 'user.locked' }, 'Find user');
  await button(page, 'Unlock the password').click();
  expect(await messageOf(page)).toEqual(['The password is unlocked']);
  await button(page, 'Sign off').click();
  await page.getByText('You are signed off.').waitFor();
});

test('the sign-on page says what it needs', async () => {
  const page = await setup().open('/sign-on', plain);
  expect(await page.locator('noscript').textContent()).toBe(
    'To sign on, this page needs JavaScript. Allow it, then load the page again.',
  );
});
