import { beforeEach, expect, test } from 'vitest';
import {
  environmentID,
  field,
  hasFocus,
  heading,
  messageOf,
  nextPassword,
  ownPassword,
  press,
  resetWorld,
  useSetup,
} from '../setup.ts';

const setup = useSetup();

beforeEach(() => resetWorld(setup()));

test('a sign-on and a change of the password need no mouse', async () => {
  const page = await setup().open('/sign-on');
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('user.ok');
  await press(page, 'Tab');
  await page.keyboard.type(ownPassword);
  await press(page, 'Enter');
  await heading(page, 'Hello, Olivia');

  await press(page, 'Tab', 'Enter', 'Tab');
  await hasFocus(page.getByRole('link', { name: 'Change password' }));
  await press(page, 'Enter');
  await heading(page, 'Change your password');

  await press(page, 'Tab', 'Enter', 'Tab');
  await hasFocus(field(page, 'Current password'));
  await page.keyboard.type(ownPassword);
  await press(page, 'Tab', 'Enter');
  expect(await field(page, 'Current password').getAttribute('type')).toBe('text');
  await press(page, 'Tab');
  await hasFocus(field(page, 'New password'));
  await page.keyboard.type(nextPassword);
  await press(page, 'Enter');
  expect((await messageOf(page))[0]).toBe('Your password is changed');
  await hasFocus(page.locator('main .message'));
});

test('a message of the sign-on page takes the focus, and the form is next', async () => {
  const page = await setup().open('/sign-on');
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('nobody');
  await press(page, 'Tab');
  await page.keyboard.type('Fake-1');
  await press(page, 'Enter');
  await hasFocus(page.getByRole('alert'));
  await press(page, 'Tab');
  await hasFocus(field(page, 'User name'));
});

test('a forgotten password is recovered, and another code asked for, without a mouse', async () => {
  const page = await setup().open('/forgotten');
  await press(page, 'Tab', 'Enter', 'Tab');
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('user.expiring');
  await press(page, 'Enter');
  await heading(page, 'Enter the code');
  await press(page, 'Tab', 'Enter', 'Tab');
  await hasFocus(field(page, 'Code from the e-mail'));
  await page.keyboard.type('WRONG123');
  await press(page, 'Tab');
  await page.keyboard.type(nextPassword);
  await press(page, 'Enter');
  await page.locator('[aria-invalid=true]').waitFor();
  await hasFocus(field(page, 'Code from the e-mail'));
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  await hasFocus(page.getByRole('button', { name: 'Send another code' }));
  await press(page, 'Enter');
  await hasFocus(page.locator('main .message'));
});

test('a form that waits takes no Enter either', async () => {
  const page = await setup().open('/sign-on');
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('user.locked');
  await press(page, 'Tab');
  await page.keyboard.type('Fake-1');
  await press(page, 'Enter');
  await hasFocus(page.getByRole('alert'));
  await press(page, 'Tab', 'Enter');
  const path = { environmentID };
  const query = { operationId: 'checkUsernamePassword' };
  const { data } = await setup().control.readJournal({ path, query });
  const ofLocked = data?.entries.filter(({ status }) => status === 400);
  expect(ofLocked?.length).toBe(1);
  expect((await messageOf(page))[0]).toBe('The password is locked');
});
