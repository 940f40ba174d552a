import { beforeEach, expect, test } from 'vitest';
import {
  field,
  heading,
  messageOf,
  newestCode,
  ownPassword,
  resetWorld,
  type Setup,
  send,
  useSetup,
} from '../setup.ts';

const setup = useSetup();
/** As a Mac gives what is pasted from a file name, and as keyboards type it. */
const decomposed = 'Fake-Hafenlüfte-42!'.normalize('NFD');
const composed = decomposed.normalize('NFC');

beforeEach(() => resetWorld(setup()));

async function signOnAs({ open }: Setup, username: string, password: string) {
  const page = await open('/sign-on');
  await send(page, { 'User name': username, Password: password }, 'Sign on');
  return page;
}

test('the two forms of a password differ until the app makes them one', () => {
  expect([decomposed === composed, decomposed.length, composed.length]).toEqual([false, 20, 19]);
});

test('a password of a forced change is the same in both forms of Unicode', async () => {
  const page = await signOnAs(setup(), 'user.mustchange', ownPassword);
  const values = { 'Current password': ownPassword, 'New password': decomposed };
  await send(page, values, 'Save and go on');
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
  const fresh = await signOnAs(setup(), 'user.mustchange', composed);
  await fresh.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
});

test('a password that was recovered is the same in both forms of Unicode', async () => {
  const page = await setup().open('/forgotten');
  await send(page, { 'User name': 'user.ok' }, 'Send the code');
  await heading(page, 'Enter the code');
  const code = await newestCode(setup(), 'user.ok@example.com', 'PT30S');
  const values = { 'Code from the e-mail': code, 'New password': composed };
  await send(page, values, 'Save new password');
  await heading(page, 'Sign on with your new password');
  await heading(await signOnAs(setup(), 'user.ok', decomposed), 'Hello, Olivia');
});

test('a Directory password is the same in both forms of Unicode', async () => {
  const page = await setup().open('/directory');
  const change = async (oldPassword: string, newPassword: string) => {
    await field(page, 'User name').fill('jborder');
    const values = { 'Old password': oldPassword, 'New password': newPassword };
    await send(page, values, 'Change password');
    return messageOf(page);
  };
  expect((await change('$ecret@456', decomposed))[0]).toBe('Your Directory password is changed');
  await page.goto(`${setup().portalUrl}/directory`);
  expect((await change(composed, 'Fake-Harbour-2042!'))[0]).toBe(
    'Your Directory password is changed',
  );
});
